import { z } from 'zod';
import { id } from './id.ts';

/** Who can speak or be accused. Its name and interest stand in `record/words/<language>.yaml`. */
export const actor = z.strictObject({
  /** Stable name, used in addresses. */
  id,
  /** What it is; decides, with the stance, which mark it gets in pictures. `text` is a document that speaks, such as the article. */
  kind: z.enum([
    'campaign',
    'company',
    'newsroom',
    'agency',
    'government',
    'court',
    'mission',
    'persona',
    'party',
    'person',
    'text',
    'unnamed',
  ]),
  /** The evidence holder it belongs to; origins are counted by it. ODNI, FBI, CISA and DOJ are one. Itself when absent; agencies, courts, governments, missions and whoever is part of something say it always. Declared in `record/groups.yaml`. */
  group: id.optional(),
  /** What it is part of, for who answers an accusation: a mission or a force is part of its state. */
  partOf: id.optional(),
});

export type Actor = z.infer<typeof actor>;
