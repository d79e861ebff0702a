import { built } from './built.ts';
import { codes } from './codes.ts';
import { contract } from './contract.ts';
import { loaderSuite } from './loader.ts';
import { protocol } from './protocol.ts';
import { security } from './security.ts';
import { sizing } from './sizing.ts';

/** Everything that is asked of a browser. */
export const suites = [contract, built, codes, sizing, protocol, security, loaderSuite];
