import { readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { figureOf } from '../../../src/figures/index.ts';
import { loadTranslate } from '../../../src/i18n/ui.ts';
import { depthOf } from '../../../src/record/derive/depth.ts';
import { originsOf } from '../../../src/record/derive/origins.ts';
import { loadStories } from '../../../src/record/index.ts';
import { byId, type StoryRecord } from '../../../src/record/story-record.ts';
import { everyFile, withByteOrderMark, withCrLf, withSmallStory } from '../../fixtures/small-story.ts';

/** The small story made odd, yet right: each is read, checked and drawn. Faulty ones: broken.test.ts. */
const folder = resolve('tests/fixtures/odd');

/** `hops` statements, each of which passes the next one on; the last passes on the mayor's. */
const relays = (hops: number): string =>
  Array.from(
    { length: hops },
    (_, i) =>
      `- { id: relay-${i + 1}, speaker: auditor, claims: [who-leaked], stance: reports, said: 2024-03-05, public: 2024-03-05, basis: told, via: ${i + 1 === hops ? 'mayor-suspects' : `relay-${i + 2}`}, appearances: [{ source: article, mode: paraphrase }] }\n`,
  ).join('');

const made: Record<string, (story: string) => void> = {
  'byte-order-mark': (story) => everyFile(story, withByteOrderMark),
  'cr-lf': (story) => everyFile(story, withCrLf),
  'via-200': (story) => writeFileSync(join(story, 'record/statements/relays.yaml'), relays(200)),
  'link-within-content': (story) => {
    renameSync(join(story, 'record/spans.yaml'), join(story, 'record/runs.yaml'));
    symlinkSync('runs.yaml', join(story, 'record/spans.yaml'));
  },
};

const read = (name: string): StoryRecord =>
  withSmallStory({ overlay: join(folder, name), make: made[name] }, (root) => {
    const [record] = loadStories(root);
    if (!record) throw new Error('No story was read.');
    return record;
  });

const cases = [...readdirSync(folder), ...Object.keys(made)].sort();

test.each(cases)('%s', (name) => {
  const record = read(name);
  const t = loadTranslate('content', 'en');
  for (const section of record.sections) {
    const figure = figureOf({ record, language: 'en', t }, section);
    for (let step = 0; step < figure.steps; step += 1) {
      expect(figure.marks(step, 'narrow').length).toBeGreaterThan(0);
      expect(figure.marks(step, 'wide').length).toBeGreaterThan(0);
    }
  }
});

test('ends of lines and a byte order mark change nothing that is read', () => {
  const plain = { ...read('none'), version: '' };
  expect({ ...read('cr-lf'), version: '' }).toEqual(plain);
  expect({ ...read('byte-order-mark'), version: '' }).toEqual(plain);
});

test('200 relays: their depth and their origins, at once', () => {
  const record = read('via-200');
  const began = performance.now();
  const depth = depthOf(record, byId(record.statements, 'relay-1'));
  const origins = originsOf(record, 'who-leaked', { asOf: '2024-03-06', tier: 'all' });
  expect(performance.now() - began).toBeLessThan(200);
  // To the mayor, who rests on the auditor.
  expect(depth).toMatchObject({ hops: 201, endsAtOwnAccess: true });
  expect(origins.holders.map(({ group }) => group)).toEqual(['mayor']);
});

test('names in other scripts stay letter by letter, but for how accents are stored', () => {
  const { words } = read('scripts');
  expect(words['en']?.actors).toMatchObject({
    ledger: { name: 'صحيفة الميناء' },
    mayor: { name: '渡口镇镇长' },
    sender: { name: 'می\u200Cخواهد' },
  });
});

test('names that objects have of their own are names like others', () => {
  const record = read('prototype-ids');
  expect(byId(record.actors, 'constructor').kind).toBe('person');
  expect(record.words['en']?.actors['constructor']?.name).toBe('Mayor of Quillmere');
});

test('markup is kept as the letters it is', () => {
  expect(readFileSync(join(folder, 'markup/pages/front.en.yaml'), 'utf8')).toContain('<script>');
  expect(read('markup').front['en']?.deck).toMatch(/^<script>globalThis\.executed = true<\/script> How /);
});
