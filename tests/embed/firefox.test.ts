import { runIn } from './run.ts';
import { suites } from './suites/index.ts';

runIn('firefox', suites);
