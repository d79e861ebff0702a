import { followAddress } from './address.ts';
import './choices/index.ts';
import { whenNear } from './near.ts';
import { ShareLink } from './share-link.ts';
import { StorySection } from './story-section.ts';

customElements.define('story-section', StorySection);
customElements.define('share-link', ShareLink);
followAddress();
whenNear('record-explorer', () => import('./explore/index.ts'));
