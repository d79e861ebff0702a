import { followAddress } from './address.ts';
import { whenNear } from './near.ts';
import { StorySection } from './story-section.ts';

customElements.define('story-section', StorySection);
followAddress();
whenNear('record-explorer', () => import('./explore/index.ts'));
