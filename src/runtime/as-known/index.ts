import { AsKnown } from './as-known.ts';

customElements.define('as-known', AsKnown);
