import { describe, expect, test } from 'vitest';
import { driftData } from '../../../src/figures/drift/data.ts';
import { figureOf } from '../../../src/figures/index.ts';
import type { Voice } from '../../../src/figures/reply.ts';
import { boxes, type Mark } from '../../../src/graphics/marks.ts';
import { byId } from '../../../src/record/story-record.ts';
import { loadVoice } from '../../fixtures/story.ts';

const voice = loadVoice();
const sectionOf = ({ record }: Voice) => byId(record.sections, 'drift');
const section = sectionOf(voice);
const stepAt = (id: string): number => section.structure.steps.findIndex((step) => step.id === id);
const ids = section.structure.steps.map(({ id }) => id);

/** The words a step marks as changed now, by text, and where its threads go. */
const changesAt = (id: string, of: Voice = voice) => {
  const data = driftData(of, sectionOf(of));
  return (data.steps[stepAt(id)] ?? []).map((band) => {
    const columns = byKey(data.tables, band.table).columns;
    const words = (place?: { column: number; part: string; block: string; from: number; to: number }) => {
      if (!place) return '–';
      const column = columns[place.column];
      const block = column?.cells[place.part]?.blocks.find(({ key }) => key === place.block);
      return `${column?.name ?? ''}: ${block?.text.slice(place.from, place.to) ?? ''}`;
    };
    return {
      now: band.marks.filter(({ look }) => look === 'now').map(({ place }) => words(place)),
      moved: band.marks.filter(({ look }) => look === 'moved').map(({ place }) => words(place)),
      threads: band.threads.map(({ from, to }) => `${words(from)} → ${words(to)}`),
    };
  });
};
const byKey = <T extends { key: string }>(all: readonly T[], key: string): T => {
  const found = all.find((one) => one.key === key);
  if (!found) throw new Error(`Nothing has the key "${key}".`);
  return found;
};

// By hand, from the sheet of the words as they stand in each text.
describe('what changed at each step', () => {
  test('the first has only a sentence', () => {
    expect(changesAt('microsoft')).toEqual([{ now: [], moved: [], threads: [] }]);
  });

  test('“sent … to” becomes “broke into”; the account is another’s', () => {
    expect(changesAt('broke-into')).toEqual([
      {
        now: [
          'Microsoft: sent a spear phishing email',
          'Microsoft: to',
          'Steven Cheung: broke into the account of',
        ],
        moved: ['Microsoft: account of', 'Steven Cheung: account of'],
        threads: ['Microsoft: account of → Steven Cheung: account of'],
      },
    ]);
  });

  test('two texts flow into one', () => {
    expect(changesAt('spanish')[0]?.threads).toEqual([
      'Microsoft: groups connected with the Iranian government → Europa Press: grupos relacionados con el Gobierno iraní',
      'Steven Cheung: broke into the account of → Europa Press: irrumpieron en la cuenta de',
    ]);
  });

  test('“close timing” becomes a “deadline” by way of the Spanish', () => {
    expect(changesAt('deadline')[0]?.threads).toEqual([
      'Steven Cheung: close timing → Europa Press: fecha límite',
      'Europa Press: fecha límite → The article: deadline',
    ]);
  });

  test('one warning leads to two places of the article', () => {
    expect(changesAt('twice')[0]?.threads).toEqual([
      'Steven Cheung: doing the bidding → The article: doing the bidding',
      'Steven Cheung: doing the bidding → The article: following the orders',
    ]);
  });

  test('“at least” goes nowhere, “alleged” comes from nowhere, a quotation mark is new', () => {
    const [cycles, means] = changesAt('at-least');
    expect(cycles?.threads).toEqual(['Microsoft: at least → –']);
    expect(means).toEqual({ now: ['Europa Press: «'], moved: [], threads: [] });
    expect(changesAt('both-ways').flatMap(({ threads }) => threads)).toEqual([
      'Politico: what appeared to be → –',
      '– → The article: alleged',
    ]);
  });
});

const figure = figureOf(voice, section);
const said = (marks: readonly Mark[]): string[] =>
  marks.flatMap(({ runs = [] }) => runs.map(({ text }) => text));
const eachBox = Object.values(boxes).map(({ name }) => name);

test.each(eachBox)('Spanish words say that they are Spanish, English ones do not (%s)', (box) => {
  const lang = new Map<string, boolean>();
  for (const i of ids.keys()) {
    for (const mark of figure.marks(i, box)) {
      for (const text of said([mark])) lang.set(text, mark.attrs['lang'] === 'es');
    }
  }
  const spanish = [...lang].filter(([, es]) => es).map(([text]) => text);
  expect(spanish.join(' ')).toMatch(/irrumpieron/);
  for (const text of ['fecha límite', 'relacionados con el', 'ciclos electorales']) {
    expect([text, [...lang].filter(([line]) => line.includes(text)).every(([, es]) => es)]).toEqual([
      text,
      true,
    ]);
  }
  expect(spanish.filter((text) => /\b(the|of|article)\b/.test(text))).toEqual([]);
});

test('the table says of its Spanish words that they are Spanish, and of no others', () => {
  const words = figure.table(ids.length - 1).foreign ?? [];
  expect(new Set(words.map(({ language }) => language))).toEqual(new Set(['es']));
  expect(words.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['fecha límite', 'funcionario de alto rango']),
  );
  expect(words.filter(({ text }) => /close timing|deadline|senior official/.test(text))).toEqual([]);
});

test('words of another of Microsoft’s sentences come in only with the text that takes them up', () => {
  const shows = (id: string): boolean =>
    said(figure.marks(stepAt(id), 'wide')).some(
      (text) => text.includes('Iranian government') && !text.includes('“'),
    );
  expect(ids.slice(0, 4).map(shows)).toEqual([false, false, true, true]);
});

test('on phones, what became of words in a column out of view is told under them', () => {
  const words = said(figure.marks(stepAt('at-least'), 'narrow'));
  expect(words.filter((text) => text === 'The article:')).toHaveLength(2);
  expect(words.join(' ')).toContain('in the past three U.S. election');
  expect(said(figure.marks(stepAt('deadline'), 'narrow'))).toContain('was Cheung’s “close timing”');
});

test('every hop that is inferred is marked so, and no other', () => {
  const data = driftData(voice, section);
  for (const { key, columns } of data.tables) {
    const { hops } = byId(voice.record.wordings, key);
    for (const column of columns) {
      const hop = byId(hops, column.key);
      expect([key, column.key, column.lines.join(' ').includes('inferred')]).toEqual([
        key,
        hop.id,
        hop.inferred,
      ]);
    }
  }
});

test('the table ends with all that was shown, and says what changed', () => {
  const rows = figure.table(ids.length - 1).rows;
  expect(rows).toHaveLength(5 + 3 + 3 + 3 + 2 + 2);
  const words = rows.map((row) => row.join(' | ')).join('\n');
  expect(words).toContain('“sent a spear phishing email in June to” → “broke into the account of”');
  expect(words).toContain('a limit is lost: “at least”');
  expect(figure.table(0).rows).toHaveLength(1);
});

describe('the picture follows the record', () => {
  const changed = (change: (of: Voice['record']) => void): Voice => {
    const record = structuredClone(voice.record);
    change(record);
    return { ...voice, record };
  };

  test('a change that is taken out of it is marked no more', () => {
    const without = changed((record) => {
      const hop = byId(byId(record.wordings, 'account').hops, 'cheung');
      hop.changes = hop.changes.filter(({ kind }) => kind !== 'possessor');
    });
    expect(changesAt('broke-into', without)[0]).toMatchObject({ moved: [], threads: [] });
  });

  test('a hop that is found, not inferred, is marked no more', () => {
    const found = changed((record) => {
      byId(byId(record.wordings, 'account').hops, 'spanish').inferred = false;
    });
    const lines = (of: Voice) =>
      byKey(driftData(of, sectionOf(of)).tables, 'account').columns[2]?.lines.at(-1);
    expect([lines(voice), lines(found)]).toEqual(['translated, inferred', 'translated']);
  });
});
