import { knownFrom } from '../../record/derive/unseen.ts';
import type { Statement } from '../../schemas/statement.ts';
import type { Voice } from '../reply.ts';
import type { Fact } from './data.ts';
import { nameIn } from '../names.ts';

/** Stances in the order a sentence names them: those that state, then those that answer or say nothing. */
const order: Statement['stance'][] = [
  'asserts',
  'attributes',
  'reports',
  'charges',
  'convicts',
  'denies',
  'declines',
  'does-not-name',
  'confirms-investigating',
];

/** Who does what with a claim by a day: a line for each sort of statement, with the names of whoever makes it. */
export const statusOn = (
  voice: Voice,
  claim: string | undefined,
  statements: readonly Statement[],
  day: string,
): Fact[] => {
  const { t } = voice;
  const known = statements.filter((s) => knownFrom(s) <= day);
  /** An answer that speaks to the event, not to this question, is told apart. */
  const isAside = ({ claims, answers }: Statement): boolean =>
    claim !== undefined && !claims.includes(claim) && answers?.claims.includes(claim) !== true;
  const line = (name: string, some: readonly Statement[]): Fact[] =>
    some.length === 0
      ? []
      : [
          {
            name: t(`claim.status.${name}`),
            // Names hold commas.
            value: [...new Set(some.map(({ speaker }) => nameIn(voice, speaker)))].join('; '),
          },
        ];
  const own = known.filter((s) => !isAside(s));
  const relays = own.filter(({ via, stance }) => via !== undefined && stance !== 'denies');
  return [
    ...order.flatMap((stance) =>
      line(
        stance,
        own.filter((s) => s.stance === stance && !relays.includes(s)),
      ),
    ),
    ...line('relays', relays),
    ...line('aside', known.filter(isAside)),
  ];
};
