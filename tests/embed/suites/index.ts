import { contract } from './contract.ts';

/** Everything that is asked of a browser. */
export const suites = [contract];
