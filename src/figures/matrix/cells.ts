import type { Cells, Part } from '../../graphics/matrix/data.ts';
import { latest } from '../../record/dates.ts';
import { groupOf, originsOf } from '../../record/derive/origins.ts';
import { responsesTo } from '../../record/derive/response.ts';
import { isInArticle } from '../../record/derive/tier.ts';
import { quote } from '../../record/language/quotation.ts';
import { byId, type SectionRecord } from '../../record/story-record.ts';
import type { MatrixState } from '../../schemas/states/matrix.ts';
import type { Statement } from '../../schemas/statement.ts';
import type { Voice } from '../reply.ts';
import { both, cellWords, statedBy } from './words.ts';

/** One column as the record has it: somebody's statement of a claim, looked at on a date. */
export interface Subject {
  statement: Statement;
  claim: string;
  asOf: string;
  filled: MatrixState['cells'];
}

/** The cells of a column: what follows from the record, and what the section names. */
export const cellsOf = (voice: Voice, section: SectionRecord, subject: Subject): Cells => {
  const named = (row: keyof MatrixState['cells']): Part[] =>
    (subject.filled[row] ?? []).map((id) => namedPart(voice, section, subject, id));
  const blank = (row: string): Part => blankPart(voice, subject, `matrix.blank.${row}`);
  const orBlank = (parts: Part[], row: string): Part[] => (parts.length > 0 ? parts : [blank(row)]);
  const { confidence } = subject.statement;
  return {
    basis: basisParts(voice, subject),
    shows: orBlank(named('shows'), 'shows'),
    sure: orBlank(confidence === undefined ? [] : [stated(voice, subject, quote(confidence, voice.language))], 'sure'),
    limits: orBlank(named('limits'), 'limits'),
    others: [...named('others'), ...otherParts(voice, subject)],
    reply: replyParts(voice, section, subject),
  };
};

const stated = ({ record }: Voice, { statement }: Subject, words: string): Part =>
  statedBy(record, statement, both(words));

/** Nothing there: in the article, or, where the column stands on something beyond it, in the copies read. */
const blankPart = ({ record, t }: Voice, { statement }: Subject, key: string): Part => ({
  kind: 'blank',
  beyond: !isInArticle(record, statement),
  words: both(t(key)),
});

/** What a named statement or absence says; a statement that says there is nothing leaves a blank, beyond the article. */
const namedPart = (voice: Voice, section: SectionRecord, { statement, asOf }: Subject, id: string): Part => {
  const { record } = voice;
  const words = cellWords(voice, section, id);
  const named = record.statements.find((s) => s.id === id);
  if (!named) return { kind: 'blank', beyond: byId(record.absences, id).kind === 'not-found', words };
  if (latest(named.public) > asOf) {
    throw new Error(
      `“${id}” fills a cell as known on ${asOf}, but was public only by ${latest(named.public)}.\n` +
        '    → name what was public by then, or give the step a later "asOf".',
    );
  }
  const denied = named.cites.some((cited) => cited.id === statement.id && cited.supports === 'no');
  return { ...statedBy(record, named, words), ...(denied ? { kind: 'blank' } : {}) };
};

/** How the speaker knows: its basis, whom it cites for it, and what is missing there. */
const basisParts = (voice: Voice, subject: Subject): Part[] => {
  const { record, language, t } = voice;
  const { id, basis, receivedFrom, cites } = subject.statement;
  const words = record.words[language];
  if (basis === 'not-stated' || basis === 'not-published') {
    return [blankPart(voice, subject, `matrix.basis.${basis}`)];
  }
  const cited = cites.find(({ role }) => role === 'basis');
  const speaker = cited && byId(record.statements, cited.id).speaker;
  const name = speaker === undefined ? '' : (words?.actors[speaker]?.name ?? speaker);
  const key = receivedFrom ? 'received' : speaker === undefined ? basis : `${basis}-from`;
  const gap = cited && cited.supports !== 'yes' ? words?.gaps[id] : undefined;
  return [
    stated(voice, subject, t(`matrix.basis.${key}`, { name })),
    ...(gap === undefined
      ? []
      : [
          {
            kind: 'blank' as const,
            beyond: !isInArticle(record, subject.statement),
            words: both(gap.replace(/\.$/, '')),
          },
        ]),
  ];
};

/** Who else states the claim: other evidence holders, and others of the same one; a blank where there is no other holder. */
const otherParts = (voice: Voice, subject: Subject): Part[] => {
  const { record, language, t } = voice;
  const { statement, claim, asOf } = subject;
  const own = groupOf(record, statement.speaker);
  const { holders } = originsOf(record, claim, { asOf, tier: 'all' });
  const list = (actors: readonly string[]): string =>
    new Intl.ListFormat(language).format(
      [...new Set(actors)].map((actor) => record.words[language]?.actors[actor]?.name ?? actor),
    );
  const others = holders.filter(({ group }) => group !== own);
  const same = holders
    .filter(({ group }) => group === own)
    .flatMap(({ statements }) => statements.filter(({ speaker }) => speaker !== statement.speaker));
  const names = {
    same: list(same.map(({ speaker }) => speaker)),
    others: list(others.map(({ statements, group }) => statements[0]?.speaker ?? group)),
  };
  const which = others.length === 0 ? 'same' : same.length === 0 ? 'others' : 'both';
  const shown = [...others.flatMap(({ statements }) => statements.slice(0, 1)), ...same];
  return [
    ...(shown.length > 0
      ? [
          {
            kind: 'stated' as const,
            beyond: !shown.every((s) => isInArticle(record, s)),
            words: both(t(`matrix.also.${which}`, names)),
          },
        ]
      : []),
    ...(others.length > 0
      ? []
      : [{ kind: 'blank' as const, beyond: true, words: both(t('matrix.blank.others')) }]),
  ];
};

/** What whoever is accused answered by then. */
const replyParts = (voice: Voice, section: SectionRecord, { claim, asOf }: Subject): Part[] => {
  const { record, t } = voice;
  const responses = responsesTo(record, [claim], asOf);
  if (responses.length === 0)
    return [{ kind: 'none', beyond: false, words: both(t('matrix.nobody-accused')) }];
  return responses.map(({ statement }): Part =>
    statement
      ? statedBy(record, statement, cellWords(voice, section, statement.id))
      : { kind: 'blank', beyond: true, words: both(t('reply.nothing-found')) },
  );
};
