import { followAddress } from './address.ts';
import { followHistory } from './choices/choices.ts';
import { ReadingChoices } from './choices/reading-choices.ts';
import { followEvidence } from './evidence/index.ts';
import { whenNear } from './near.ts';
import { ShareLink } from './share-link.ts';
import { StorySection } from './story-section.ts';

customElements.define('story-section', StorySection);
customElements.define('share-link', ShareLink);
customElements.define('reading-choices', ReadingChoices);
followHistory();
followAddress();
followEvidence();
whenNear('record-explorer', () => import('./explore/index.ts'));
