import { describe, expect, test } from 'vitest';
import { addressOf, placeOfStatement } from '../../../src/addresses.ts';
import type { Voice } from '../../../src/figures/reply.ts';
import { sourceList } from '../../../src/figures/sources/list.ts';
import { earliest, latest } from '../../../src/record/dates.ts';
import { accusedBy, claimsOnView } from '../../../src/record/derive/response.ts';
import { byId } from '../../../src/record/story-record.ts';
import { loadVoice } from '../../fixtures/story.ts';

const voice = loadVoice('en');
const { record } = voice;
const documentsIn = (told: Voice) => sourceList(told).years.flatMap(({ documents }) => documents);
const documents = documentsIn(voice);
const restingOn = (id: string) =>
  record.statements.filter((s) => s.appearances.some(({ source }) => source === id));
/** The story with changes: a copy. */
const changed = (change: (record: Voice['record']) => void): Voice => {
  const copy = structuredClone(record);
  change(copy);
  return { ...voice, record: copy };
};

describe('the list of documents', () => {
  test('holds every document once, by year, oldest first', () => {
    expect(documents.map(({ id }) => id).sort()).toEqual(record.sources.map(({ id }) => id).sort());
    const { total, years } = sourceList(voice);
    expect(total).toBe(record.sources.length);
    expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).sort());
    const days = documents.map(({ id }) => earliest(byId(record.sources, id).published));
    expect(days).toEqual(days.toSorted());
  });

  test('holds every excerpt once, letter for letter', () => {
    const listed = documents.flatMap(({ id, excerpts }) => excerpts.map((e) => `${id}/${e.id}: ${e.words}`));
    const kept = record.sources.flatMap(({ id, excerpts }) =>
      excerpts.map((e) => `${id}/${e.id}: ${e.text}`),
    );
    expect(listed.sort()).toEqual(kept.sort());
  });

  test('holds every statement under each document it stands in, at its own address', () => {
    for (const { id, statements } of documents) {
      expect(statements.map(({ href }) => href)).toEqual(
        restingOn(id).map((s) => addressOf(voice, placeOfStatement(record, s.id))),
      );
    }
  });

  test('counts how well each was seen', () => {
    const counted = sourceList(voice).grades.map(({ n }) => n);
    expect(counted.reduce((sum, n) => sum + n, 0)).toBe(record.sources.length);
    expect(counted.at(-1)).toBe(record.sources.filter(({ grade }) => grade === 'weak').length);
  });

  test('offers only limits some document meets, in plain words', () => {
    const { options } = sourceList(voice);
    expect(options.language).toEqual([
      ['en', 'English'],
      ['es', 'Spanish'],
    ]);
    expect(options.grade.map(([grade]) => grade)).toEqual([
      'original',
      'mirror',
      'quoted',
      'relayed',
      'weak',
    ]);
    expect(options.year.map(([year]) => year)).toEqual([...new Set(documents.map(({ by }) => by.year))]);
  });
});

describe('one document', () => {
  const one = (id: string, told = voice) => {
    const found = documentsIn(told).find((document) => document.id === id);
    if (!found) throw new Error(`no document ${id}`);
    return found;
  };

  test('says what the record says of it', () => {
    expect(one('politico-10-aug')).toMatchObject({
      name: 'Politico’s report of 10 August 2024',
      publisher: 'Politico',
      kind: 'newsroom',
      language: 'English',
      date: '10 August 2024',
      beyond: true,
    });
    expect(one('efe-9-aug').excerpts.every(({ lang }) => lang === 'es')).toBe(true);
    expect(one('article').excerpts.every(({ paragraph }) => paragraph !== undefined)).toBe(true);
    expect(one('article').madeFrom?.href).toBe(addressOf(voice, { source: 'spanish-text' }));
    // Read better or worse than the rest of its document.
    expect(one('2016-charges-announced').excerpts.map(({ seen }) => seen?.grade)).toEqual([
      undefined,
      'read in a republished text',
    ]);
  });

  test('says of each excerpt who speaks in it, and how, else who prints it', () => {
    const spoken = (id: string, excerpt: string) => byId(one(id).excerpts, excerpt).spoken;
    // No statement is kept for these words; the article's are counted to one.
    expect(spoken('article', 'p12-blamed')).toEqual(['“A subsequent investigation”, in paraphrase']);
    expect(spoken('2016-ica', 'aspired')).toEqual(['CIA, FBI and NSA']);
    expect(documents.flatMap((d) => d.excerpts.filter((e) => e.spoken.length === 0))).toEqual([]);
    const { excerpts } = one('cheung-statement');
    expect(excerpts.every(({ spoken }) => spoken.some((line) => line.startsWith('Steven Cheung, ')))).toBe(
      true,
    );
  });

  test('follows the record', () => {
    const told = changed((copy) => {
      const source = byId(copy.sources, 'politico-10-aug');
      Object.assign(source, { published: '2025-03', grade: 'weak', tier: 'article', language: 'es' });
      source.excerpts.pop();
      source.title = 'Otro título';
    });
    expect(one('politico-10-aug', told)).toMatchObject({
      by: { year: '2025', grade: 'weak', language: 'es' },
      date: 'March 2025',
      language: 'Spanish',
      beyond: false,
      title: { text: 'Otro título', lang: 'es' },
    });
    expect(one('politico-10-aug', told).excerpts.length).toBe(one('politico-10-aug').excerpts.length - 1);
  });

  test('links the page it was read on only where that is its publisher’s or the story allows its host', () => {
    const { seenAt } = byId(record.sources, 'politico-10-aug');
    if (typeof seenAt !== 'string') throw new Error('it was read somewhere');
    expect(one('politico-10-aug').seen).toEqual({ words: 'seen in a third-party copy' });
    const allowing = changed((copy) => {
      copy.story.linkedHosts = [new URL(seenAt).host];
    });
    expect(one('politico-10-aug', allowing).seen).toMatchObject({ href: seenAt });
    expect(one('irna-6-sep').seen).toEqual({ words: 'seen on that page' });
  });

  test('no address of somebody else’s page is anywhere in the list', () => {
    const own = new Set(record.sources.map(({ canonicalUrl }) => canonicalUrl));
    const others = record.sources
      .flatMap(({ seenAt, excerpts }) => [seenAt, ...excerpts.map(({ seen }) => seen?.at)])
      .filter((at): at is string => typeof at === 'string' && !own.has(at));
    expect(others.length).toBeGreaterThan(50);
    const text = JSON.stringify(documents);
    expect(others.filter((at) => text.includes(at))).toEqual([]);
  });
});

describe('the answer', () => {
  const textOf = (id: string, told = voice) =>
    documentsIn(told)
      .find((document) => document.id === id)
      ?.answer.map(({ lead, text }) => `${lead} ${text}`)
      .join(' ');

  test('stands in every document whose statements accuse', () => {
    for (const { id, answer } of documents) {
      const accused = accusedBy(record, claimsOnView(record, restingOn(id)));
      if (accused.length > 0) expect(answer.length, id).toBeGreaterThan(0);
    }
  });

  test('stands with every excerpt that no statement uses: nothing says what such words are about', () => {
    const used = new Set(record.statements.flatMap((s) => s.appearances.map(({ excerpt }) => excerpt)));
    for (const { id, excerpts, answer } of documents) {
      if (excerpts.some((e) => !used.has(`${id}/${e.id}`))) expect(answer.length, id).toBeGreaterThan(0);
    }
  });

  test('is the latest by the last check, and names which article it speaks of', () => {
    expect(textOf('cheung-statement')).toBe(
      'In the article under study: no reply from Iran. On record by 1 November 2026, beyond the article:  ' +
        'Iran’s UN mission called the agencies’ allegations “unsubstantiated”, denied intention and motive, and asked for evidence (19 Aug).',
    );
    const earlier = changed((copy) => {
      copy.story.lastChecked = '2024-08-12';
    });
    expect(textOf('cheung-statement', earlier)).toContain('(10 Aug)');
  });

  test('is given by each accused under its name', () => {
    for (const name of ['Iran: ', 'Russia: ', 'WikiLeaks: ']) expect(textOf('article')).toContain(name);
  });

  test('says where none was found', () => {
    expect(textOf('wapo-sep')).toContain('no answer from Trump campaign was found in the copies read.');
  });

  test('is due where a statement on no claim names what it found no evidence of', () => {
    expect(textOf('ap-12-aug')).toContain('Iran’s UN mission');
  });

  test('is not due to whoever speaks of itself', () => {
    const own = documents.filter(({ id }) => id.startsWith('iran-mission') || id === 'irna-6-sep');
    expect(own.length).toBeGreaterThan(6);
    expect(own.filter(({ answer }) => answer.length > 0)).toEqual([]);
  });
});

test('a statement’s address: its claim, else what it answers, else none', () => {
  const addresses = record.statements.map((s) => ({
    s,
    address: addressOf(voice, placeOfStatement(record, s.id)),
  }));
  for (const { s, address } of addresses) {
    const claim = s.claims[0] ?? s.answers?.claims[0];
    expect(address).toBe(claim === undefined ? `/claims/other/#${s.id}` : `/claims/${claim}/#${s.id}`);
  }
});

test('three hundred documents are listed as well', () => {
  const many = changed((copy) => {
    copy.sources = Array.from({ length: 300 }, (_, i) => ({
      ...byId(record.sources, 'politico-10-aug'),
      id: `document-${i}`,
      published: `20${String(10 + (i % 15))}-0${1 + (i % 9)}`,
    }));
  });
  const { total, years } = sourceList(many);
  expect([total, years.length]).toEqual([300, 15]);
  const days = documentsIn(many).map(({ id }) => latest(byId(many.record.sources, id).published));
  expect(days).toEqual(days.toSorted());
});
