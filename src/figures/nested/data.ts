import type { ByBox, Depth, Hop, NestedData, Outline } from '../../graphics/nested/data.ts';
import { formatDate } from '../../i18n/date.ts';
import { hopsInArticle } from '../../record/derive/depth.ts';
import { eventChange } from '../../record/derive/event-change.ts';
import { namesRelay, printedWords, wordsAround } from '../../record/derive/nest.ts';
import { roleIn } from '../../record/derive/role.ts';
import { byId, type SectionRecord } from '../../record/story-record.ts';
import { replyTo, type Voice } from '../reply.ts';
import { claimsByStep } from './claims.ts';
import { type Reading, readSteps, type Steps } from './reading.ts';

/** What `nested` shows, resolved from the record, in one language. */
export const nestedData = (voice: Voice, section: SectionRecord): NestedData => {
  const { record, language, t } = voice;
  const { structure } = section;
  if (structure.graphic !== 'nested') throw new Error(`"${section.id}" is no nested.`);
  const steps: Steps = structure.steps;
  const reading = readSteps(record, steps);
  const { sentence, layers } = reading;
  const name = (actor: string): string => record.words[language]?.actors[actor]?.name ?? actor;
  const label = (id: string): ByBox<string> => {
    const { narrow = '', wide = narrow } = section.prose[language]?.matter.labels[id] ?? {};
    return { narrow, wide };
  };

  const lastText = layers.findLast((layer) => layer.source !== undefined && layer.inferred);
  const outlines = layers.map((layer): Outline => {
    const { key, actor, source, statement, inferred, notNamed, step } = layer;
    const unknown = layer === lastText && !namesRelay(record, sentence);
    const date = source?.published ?? statement?.public;
    return {
      key,
      role: statement ? roleIn(record, statement) : source ? 'relays' : 'unknown',
      name: name(actor),
      note: after(label(key)),
      date: date === undefined ? '' : formatDate(date, language),
      inferred,
      ...(unknown
        ? { unknown: { narrow: t('nested.relay-not-named.narrow'), wide: t('nested.relay-not-named.wide') } }
        : {}),
      ...(notNamed ? { gap: label(notNamed.id).wide } : {}),
      step,
    };
  });

  const { words, paragraph, goesOn } = printedWords(record, sentence);
  const depthStep = steps.findIndex(({ state }) => state.depth);
  const spokenFrom = layers.find(({ actor }) => actor === sentence.speaker)?.step ?? steps.length;
  const accusing = claimsByStep(voice, section, steps);
  const replies = (length: 'brief' | 'full') =>
    steps.map((step, i) => replyTo(voice, accusing[i] ?? [], step.asOf ?? record.story.asOf, length));
  return {
    steps: steps.length,
    sentence: {
      words: goesOn ? [...words, '…'] : words,
      paragraph: `¶${paragraph}`,
      quoting: { text: t('nested.quoting', { name: name(sentence.speaker) }), until: spokenFrom },
      ...differs(voice, reading, steps, words, outlines.at(-1)?.name ?? ''),
    },
    page: { ...wordsAround(record, sentence), until: (outlines[1]?.step ?? steps.length) - 1 },
    outlines,
    key: {
      text: t('nested.key'),
      from: outlines[0]?.step ?? 0,
      to: (depthStep < 0 ? (reading.later?.step ?? steps.length) : depthStep) - 1,
    },
    ...(depthStep < 0 ? {} : { depth: { figures: depthFigures(voice, reading, outlines), step: depthStep } }),
    ...later(voice, reading, label),
    replies: { narrow: replies('brief'), wide: replies('full') },
  };
};

/** A note as it follows a name. */
const after = ({ narrow, wide }: ByBox<string>): ByBox<string> => {
  const join = (note: string): string => (note === '' || /^[,;:]/.test(note) ? note : ` ${note}`);
  return { narrow: join(narrow), wide: join(wide) };
};

/** The steps from the page: as it shows them, and with inferred texts where that makes more. */
const depthFigures = ({ record, t }: Voice, { sentence }: Reading, outlines: Outline[]): Depth[] => {
  const { asPrinted, withInferred } = hopsInArticle(record, sentence.id);
  return [
    {
      figure: String(asPrinted),
      text: t('nested.depth.printed'),
      hops: hopsOf(outlines.filter(({ inferred }) => !inferred)),
    },
    ...(withInferred > asPrinted
      ? [{ figure: String(withInferred), text: t('nested.depth.inferred'), hops: hopsOf(outlines) }]
      : []),
  ];
};

/** Those of some outlines as the steps between them: a source that does not carry what rests on it is only cited. */
const hopsOf = (outlines: Outline[]): Hop[] =>
  outlines.map(({ role, inferred, gap }, i) => ({
    role,
    origin: outlines.slice(i).find((inner) => inner.role !== 'relays')?.role ?? role,
    line: inferred || outlines[i - 1]?.inferred ? 'inferred' : gap === undefined ? 'plain' : 'basis',
  }));

/** Which of the printed words tell another event than what they go back to. */
const differs = (
  { record, t }: Voice,
  { sentence }: Reading,
  steps: Steps,
  printed: readonly string[],
  name: string,
): Pick<NestedData['sentence'], 'differs'> => {
  const step = steps.findIndex(({ state }) => state.differs !== undefined);
  if (step < 0) return {};
  const wording = byId(record.wordings, steps[step]?.state.differs ?? '');
  const change = eventChange(wording);
  const now = change?.now.split(' ') ?? [];
  const from = printed.findIndex((_, i) => now.every((word, j) => printed[i + j] === word));
  if (!change || from < 0 || wording.hops.at(-1)?.statement !== sentence.id) {
    throw new Error(
      `The wording "${wording.id}" tells of no change in the words of "${sentence.id}" that are shown.\n    → name in "differs" the wording that ends at this sentence.`,
    );
  }
  return { differs: { from, to: from + now.length - 1, text: t('nested.differs', { name }), step } };
};

/** What somebody else said later. */
const later = (
  { record, language, t }: Voice,
  { later: found }: Reading,
  label: (id: string) => ByBox<string>,
): Pick<NestedData, 'later'> => {
  if (!found) return {};
  const { statement, step } = found;
  return {
    later: {
      key: statement.id,
      role: roleIn(record, statement),
      charge: statement.stance === 'charges',
      lead: t('nested.later', { date: formatDate(statement.public, language) }),
      text: label(statement.id),
      step,
    },
  };
};
