import { expect, test } from 'vitest';
import { isKnown } from '../../src/record/dates.ts';
import { groupOf } from '../../src/record/derive/origins.ts';
import { accusedBy } from '../../src/record/derive/response.ts';
import { byId } from '../../src/record/story-record.ts';
import { claimsOfComparison } from '../fixtures/comparison.ts';
import { allPictures, type Picture, voice } from './all-pictures.ts';

const { record, language } = voice;

/** Ids a step's picture has taken up so far: actors, statements, sources. */
const addedUntil = ({ section, at }: Picture): string[] =>
  byId(record.sections, section)
    .structure.steps.slice(0, at + 1)
    .flatMap(({ state }) => ('add' in state ? state.add : []));

/** Statements whose words a drift shows at a step, hop by hop. */
const followed = ({ section, at }: Picture): string[] => {
  const state = byId(record.sections, section).structure.steps[at]?.state;
  if (!state || !('threads' in state)) return [];
  return state.threads.flatMap(({ wording, hops, at: hop, until = hop }) => {
    const all = byId(record.wordings, wording).hops.filter(({ id }) => hops?.includes(id) ?? true);
    return all.slice(0, all.findIndex(({ id }) => id === until) + 1).map(({ statement }) => statement);
  });
};

/** The answers that stand in a picture of `origins`: from its second step on. */
const answered = ({ section, at }: Picture): string[] => {
  const { structure } = byId(record.sections, section);
  return at === 0 || structure.graphic !== 'origins'
    ? []
    : structure.steps.flatMap(({ state }) => state.claim ?? []);
};

/**
 * Claims a step shows: those its card repeats, and those its speakers make in the article or were added with.
 * Not what is not public by its day, nor what a speaker says of itself.
 */
const claimsShown = (picture: Picture): string[] => {
  const hops = new Set(followed(picture));
  const added = new Set(addedUntil(picture));
  const { asOf = record.story.asOf } =
    byId(record.sections, picture.section).structure.steps[picture.at] ?? {};
  const speak = record.statements.filter(
    ({ id, speaker, claims, public: since, appearances }) =>
      hops.has(id) ||
      (added.has(id) && isKnown(since, asOf) && !accusedBy(record, claims).includes(speaker)) ||
      ((added.has(speaker) || added.has(groupOf(record, speaker))) &&
        appearances.some(({ source }) => source === record.story.article)),
  );
  const card = byId(record.sections, picture.section).prose[language]?.steps.find(
    ({ id }) => id === picture.step,
  );
  return [
    ...answered(picture),
    ...speak.flatMap(({ claims }) => claims),
    ...claimsOfComparison(record, byId(record.sections, picture.section), picture.at),
    ...(card?.references ?? []).filter(({ tag }) => tag === 'Claim').map(({ id }) => id),
  ];
};

const textsOf = ({ marks }: Picture): string[] =>
  marks
    .filter(({ key }) => key.startsWith('reply-'))
    .map(({ runs = [] }) => runs.map(({ text }) => text).join(''));

const named = allPictures.map((picture) => ({
  name: `${picture.section}/${picture.step}.${picture.box.name}`,
  picture,
  accused: accusedBy(record, claimsShown(picture)),
}));

test('some pictures accuse, some do not', () => {
  expect(named.some(({ accused }) => accused.length > 0)).toBe(true);
  expect(named.some(({ accused }) => accused.length === 0)).toBe(true);
});

test.each(named)('$name replies to whom it accuses', ({ picture, accused }) => {
  const strip = textsOf(picture).join(' ');
  if (accused.length === 0) {
    expect(strip).toBe(voice.t('reply.none-accused'));
    return;
  }
  const names = accused.map((actor) => record.words[language]?.actors[actor]?.name ?? actor);
  expect(strip).not.toContain(voice.t('reply.none-accused'));
  expect(strip).toContain(voice.t('reply.in-this-article'));
  expect(strip).toMatch(/On record by \d+ \w+( \d{4})?,/);
  for (const name of names) expect(strip).toContain(name);
});

test.each(named)('$name has its strip under a rule, at the foot, in the size of labels', ({ picture }) => {
  const rule = picture.marks.find(({ key }) => key === 'reply');
  const top = Number(/^M0,([\d.]+)h/.exec(String(rule?.attrs['d']))?.[1]);
  const below = picture.marks.filter(({ tag, attrs }) => tag === 'text' && Number(attrs['y']) > top);
  expect(below.length).toBeGreaterThan(0);
  expect(below.every(({ key, attrs }) => key.startsWith('reply-') && attrs['class'] === 't')).toBe(true);
});
