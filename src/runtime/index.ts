import { followAddress } from './address.ts';
import { StorySection } from './story-section.ts';

customElements.define('story-section', StorySection);
followAddress();
