import { type Column, type MatrixData, rowKeys } from '../../graphics/matrix/data.ts';
import { earliest, latest } from '../../record/dates.ts';
import { roleIn } from '../../record/derive/role.ts';
import { byId, type SectionRecord, type StoryRecord } from '../../record/story-record.ts';
import { claimsInCard, replyTo, type Voice } from '../reply.ts';
import { cellsOf } from './cells.ts';
import { answerOf, periodOf, sampleOf } from './heads.ts';
import { both, labelOf } from './words.ts';

/** What the matrix shows, resolved from the record, in one language. */
export const matrixData = (voice: Voice, section: SectionRecord): MatrixData => {
  const { record, t } = voice;
  const { structure } = section;
  if (structure.graphic !== 'matrix') throw new Error(`"${section.id}" is no matrix.`);
  const { steps } = structure;
  const columns = steps.flatMap(({ asOf = record.story.asOf, state }, step) =>
    state.add.map((id): Column => {
      const statement = byId(record.statements, id);
      const [claim] = statement.claims;
      if (claim === undefined) {
        throw new Error(
          `“${id}” makes no claim, so it can be no column.\n    → add a statement with "claims".`,
        );
      }
      return columnOf(voice, section, step, { statement, claim, asOf, filled: state.cells });
    }),
  );
  const claimsAt = (step: number): string[] => [
    ...steps
      .slice(0, step + 1)
      .flatMap(({ state }) => state.add.flatMap((id) => byId(record.statements, id).claims)),
    ...claimsInCard(voice, section.id, steps[step]?.id ?? ''),
  ];
  const replies = (length: 'brief' | 'full') =>
    steps.map(({ asOf = record.story.asOf }, i) => replyTo(voice, [...new Set(claimsAt(i))], asOf, length));
  const words = (name: string): string => t(`matrix.${name}`);
  return {
    views: steps.map(({ state }) => state.view),
    rows: rowKeys.map((key) => ({
      key,
      label: words(`row.${key}`),
      question: words(`question.${key}`),
      ask: words(`ask.${key}`),
      short: words(`short.${key}`),
    })),
    columns,
    words: {
      howToRead: t('mark.how-to-read'),
      asks: words('asks'),
      how: words('how'),
      who: words('who'),
      blanks: words('blanks'),
      inPart: t('matrix.in-part', { row: '{row}' }),
      questions: words('questions'),
      legend: {
        stated: words('legend.stated'),
        blank: words('legend.blank'),
        beyond: t('page.beyond-the-article'),
      },
    },
    sample: sampleOf(voice),
    replies: { narrow: replies('brief'), wide: replies('full') },
  };
};

type Subject = Parameters<typeof cellsOf>[2];

const columnOf = (voice: Voice, section: SectionRecord, step: number, subject: Subject): Column => {
  const { record, language } = voice;
  const { statement, claim, asOf } = subject;
  const words = record.words[language];
  const name = words?.actors[statement.speaker]?.name ?? statement.speaker;
  const isLatest = asOf > record.story.asOf;
  if (isLatest) checkLatest(record, claim, asOf);
  return {
    key: statement.id,
    step,
    latest: isLatest,
    question: labelOf(section, language, claim) ?? both(words?.claims[claim] ?? claim),
    role: roleIn(record, statement),
    name,
    answer: answerOf(section, language, statement.id, name),
    period: periodOf(voice, asOf, isLatest),
    cells: cellsOf(voice, section, subject),
  };
};

/** The latest column leaves nothing out: no statement of its claim, and no answer to it, is later. */
const checkLatest = (record: StoryRecord, claim: string, asOf: string): void => {
  const about = record.statements.filter(
    (s) => s.claims.includes(claim) || s.answers?.claims.includes(claim) === true,
  );
  const later = about.find((s) => latest(s.public) > asOf && earliest(s.public) <= record.story.lastChecked);
  if (!later) return;
  throw new Error(
    `The latest of “${claim}” is not of ${asOf}: “${later.id}” became public later.\n` +
      `    → give the step "asOf: ${latest(later.public)}".`,
  );
};
