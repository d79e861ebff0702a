import { contract } from './contract.ts';
import { sizing } from './sizing.ts';

/** Everything that is asked of a browser. */
export const suites = [contract, sizing];
