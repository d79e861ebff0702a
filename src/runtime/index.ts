import { followAddress } from './address.ts';
import { followHistory } from './choices/choices.ts';
import { ReadingChoices } from './choices/reading-choices.ts';
import { whenNear } from './near.ts';
import { ShareLink } from './share-link.ts';
import { followModes } from './stepper/modes.ts';
import { StorySection } from './story-section.ts';
import { keepPlaceInText } from './text-link.ts';

customElements.define('story-section', StorySection);
customElements.define('share-link', ShareLink);
customElements.define('reading-choices', ReadingChoices);
followHistory();
followAddress();
followModes();
keepPlaceInText();
whenNear('record-explorer', () => import('./explore/index.ts'));
