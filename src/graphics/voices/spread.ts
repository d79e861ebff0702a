import type { VoicesData } from './data.ts';
import { type Flow, flow } from './flow.ts';
import type { Measures } from './measures.ts';

/** A step's words in lines that fill the height down to `limit`, as far as they may spread. Throws when they need more. */
export const spread = (data: VoicesData, step: number, m: Measures, limit: number, box: string): Flow => {
  const [least, most] = [flow(data, step, m, 0), flow(data, step, m, 1)];
  const over = least.bottom - limit;
  if (over > 0) {
    throw new Error(
      `Step ${step + 1} of "voices" needs ${Math.ceil(over)} units more than the ${box} box has.\n` +
        '    → join two of its groups.',
    );
  }
  const ease = Math.min(1, -over / (most.bottom - least.bottom));
  return flow(data, step, m, ease);
};
