import { followHistory } from './choices.ts';
import { ReadingChoices } from './reading-choices.ts';

customElements.define('reading-choices', ReadingChoices);
followHistory();
