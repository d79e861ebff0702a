import { expect, test } from 'vitest';
import { figureOf } from '../../../src/figures/index.ts';
import { claimsInCard, replyTo } from '../../../src/figures/reply.ts';
import { type Box, boxes } from '../../../src/graphics/marks.ts';
import { isKnown } from '../../../src/record/dates.ts';
import { accusedBy, responsesTo } from '../../../src/record/derive/response.ts';
import type { SectionRecord } from '../../../src/record/story-record.ts';
import { byId } from '../../../src/record/story-record.ts';
import { claimsOfComparison } from '../../fixtures/comparison.ts';
import { loadCampaignHack, loadVoice } from '../../fixtures/story.ts';

/**
 * Whoever is accused has an answer in the same view, or the words that none was found: in every
 * picture, for every claim, on every day on which something becomes public.
 */
const voices = loadCampaignHack().story.languages.map(loadVoice);

/** Statements whose words a drift shows at a step. */
const followed = (
  { record }: (typeof voices)[number],
  { structure }: SectionRecord,
  at: number,
): Set<string> => {
  const state = structure.steps[at]?.state;
  if (!state || !('threads' in state)) return new Set();
  return new Set(
    state.threads.flatMap(({ wording, hops, at: hop, until = hop }) => {
      const all = byId(record.wordings, wording).hops.filter(({ id }) => hops?.includes(id) ?? true);
      return all.slice(0, all.findIndex(({ id }) => id === until) + 1).map(({ statement }) => statement);
    }),
  );
};

/**
 * The claims on view at a step: what its card repeats, and what the things it has taken up so far say, as far as
 * it is public by the step's day and not said of the speaker itself.
 */
const claimsOnView = (voice: (typeof voices)[number], section: SectionRecord, at: number): string[] => {
  const { record } = voice;
  const steps = section.structure.steps.slice(0, at + 1);
  const added = new Set(steps.flatMap(({ state }) => ('add' in state ? state.add : [])));
  const inArticle = record.statements.filter(
    ({ speaker, appearances }) =>
      added.has(speaker) && appearances.some(({ source }) => source === record.story.article),
  );
  const { id: step = '', asOf = record.story.asOf } = section.structure.steps[at] ?? {};
  const taken = record.statements.filter(
    ({ id, speaker, claims, public: since }) =>
      followed(voice, section, at).has(id) ||
      (added.has(id) && isKnown(since, asOf) && !accusedBy(record, claims).includes(speaker)),
  );
  // `origins` shows an answer to its question from the second step on.
  const answered =
    at === 0 ? [] : steps.flatMap(({ state }) => ('claim' in state ? (state.claim ?? []) : []));
  const said = [...inArticle, ...taken].flatMap(({ claims }) => claims);
  return [
    ...new Set([
      ...answered,
      ...said,
      ...claimsOfComparison(record, section, at),
      ...claimsInCard(voice, section.id, step),
    ]),
  ];
};

const views = voices.flatMap((voice) =>
  voice.record.sections.flatMap((section) => {
    const figure = figureOf(voice, section);
    return section.structure.steps.flatMap((step, at) =>
      (Object.keys(boxes) as Box['name'][]).map((box) => ({
        name: `${voice.language} ${section.id}/${step.id}.${box}`,
        voice,
        box,
        claims: claimsOnView(voice, section, at),
        asOf: step.asOf ?? voice.record.story.asOf,
        strip: figure
          .marks(at, box)
          .filter(({ key }) => key.startsWith('reply-'))
          .map(({ runs = [] }) =>
            runs
              .map(({ text }) => text)
              .join('')
              .trim(),
          )
          .join(' '),
      })),
    );
  }),
);

test.each(views)('$name: an answer, or that none was found', ({ voice, box, claims, asOf, strip }) => {
  const { record, language, t } = voice;
  const responses = responsesTo(record, claims, asOf);
  if (responses.length === 0) {
    expect(strip).toBe(t('reply.none-accused'));
    return;
  }
  const length = box === 'narrow' ? 'brief' : 'full';
  const expected = responses.map(({ statement }) =>
    statement ? record.words[language]?.replies[statement.id]?.[length] : t('reply.nothing-found'),
  );
  for (const answer of expected) expect(strip).toContain(answer);
});

const days = (voice: (typeof voices)[number]): string[] => [
  voice.record.story.asOf,
  ...new Set(
    voice.record.statements.map((s) => s.public.split('/').at(-1) ?? '').filter((day) => day.length === 10),
  ),
  voice.record.story.lastChecked,
];
const accusations = voices.flatMap((voice) =>
  voice.record.claims
    .filter(({ id }) => accusedBy(voice.record, [id]).length > 0)
    .map(({ id }) => ({ name: `${voice.language} ${id}`, voice, id })),
);

test.each(accusations)('$name, alone and on any day: an answer, or that none was found', ({ voice, id }) => {
  const { record, language, t } = voice;
  for (const day of days(voice)) {
    for (const length of ['brief', 'full'] as const) {
      const replies = replyTo(voice, [id], day, length).map(({ text }) => text);
      const responses = responsesTo(record, [id], day);
      for (const { statement } of responses) {
        const answer = statement && byId(record.statements, statement.id).id;
        const words = answer === undefined ? undefined : record.words[language]?.replies[answer]?.[length];
        // Where several are accused, each answers under its own name, and what is beyond the article is said once.
        const told = responses.length > 1 ? words : `${t('reply.beyond')} ${words ?? ''}`;
        const found = words === undefined ? t('reply.nothing-found') : (told ?? '');
        expect(replies).toContain(found);
      }
      expect(replies).not.toContain(t('reply.none-accused'));
    }
  }
});

test('a claim that accuses a whole nobody named has nobody to answer', () => {
  for (const { record } of voices) {
    const open = record.claims.filter(
      ({ id, accuses }) => accuses.length > 0 && accusedBy(record, [id]).length === 0,
    );
    for (const { accuses } of open) {
      expect(accuses.every((accused) => typeof accused !== 'string' && accused.partOf === undefined)).toBe(
        true,
      );
    }
  }
});
