import { knownFrom } from '../../record/derive/unseen.ts';
import type { Statement } from '../../schemas/statement.ts';
import type { Voice } from '../reply.ts';
import type { Fact } from './data.ts';
import { dated, nameIn } from '../names.ts';

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
            value: speakersOf(voice, some).join('; '),
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

/** Speakers, each once with the latest day it spoke; where only the article has the words, that it does. */
const speakersOf = (voice: Voice, statements: readonly Statement[]): string[] => {
  const bySpeaker = Map.groupBy(statements, ({ speaker }) => speaker);
  return [...bySpeaker].map(([speaker, own]) => {
    const last = own.at(-1);
    const name = `${nameIn(voice, speaker)} (${dated(last?.public ?? '', voice.language)})`;
    const unconfirmed = own.every(({ notFoundIn }) => notFoundIn.length > 0);
    return unconfirmed ? voice.t('claim.status.by-article', { name }) : name;
  });
};
