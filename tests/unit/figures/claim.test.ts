import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ClaimPage, Dated } from '../../../src/figures/claim/data.ts';
import { claimFigure, type ClaimFigure } from '../../../src/figures/claim/figure.ts';
import { claimPage, claimTimes } from '../../../src/figures/claim/page.ts';
import { loadTranslate } from '../../../src/i18n/ui.ts';
import { latest } from '../../../src/record/dates.ts';
import { accusedBy, wholeOf } from '../../../src/record/derive/response.ts';
import { loadStories } from '../../../src/record/index.ts';
import { byId } from '../../../src/record/story-record.ts';
import type { Statement } from '../../../src/schemas/statement.ts';
import { field, withChanged } from '../../fixtures/broken-content.ts';
import { withSmallStory } from '../../fixtures/small-story.ts';
import { loadVoice } from '../../fixtures/story.ts';

const voice = loadVoice('en');
const { record } = voice;
const pages = new Map(record.claims.map(({ id }) => [id, claimPage(voice, id)]));
const pageOf = (id: string): ClaimPage => {
  const found = pages.get(id);
  if (!found) throw new Error(`no page ${id}`);
  return found;
};
const on = <Value>(dated: readonly Dated<Value>[], day: string): Value | undefined =>
  dated.findLast(({ from }) => from <= day)?.value;
const stripOn = (page: ClaimPage, day: string): string =>
  (on(page.answers, day) ?? []).map(({ lead, text }) => `${lead} ${text}`).join(' ');
/** Every day on which anything became public, and the story's own two. */
const days = [
  ...new Set([
    ...record.statements.map((s) => latest(s.public)),
    record.story.asOf,
    record.story.lastChecked,
  ]),
].sort();

describe('an accusation never stands without its answer', () => {
  const stating = new Set(['asserts', 'attributes', 'reports', 'charges', 'convicts']);
  /** Whom the words a page shows on a day accuse: by its question, and by every statement and hop in view. */
  const accusedOn = (page: ClaimPage, day: string): string[] => {
    const hops = record.wordings
      .filter(({ id }) => page.threads.some((thread) => thread.id === id))
      .flatMap((wording) =>
        wording.hops.filter((_, i) => {
          const shown = page.threads.find(({ id }) => id === wording.id)?.hops[i];
          return shown !== undefined && shown.day <= day;
        }),
      )
      .map(({ statement }) => byId(record.statements, statement));
    const entries = page.entries
      .filter((entry) => entry.day <= day)
      .map(({ id }) => byId(record.statements, id));
    const shown: Statement[] = [...entries, ...hops].filter(({ stance }) => stating.has(stance));
    const others = shown.flatMap(({ speaker, claims }) =>
      accusedBy(record, claims).filter((accused) => accused !== wholeOf(record, speaker)),
    );
    return [...new Set([...(page.claim === undefined ? [] : accusedBy(record, [page.claim])), ...others])];
  };
  /** What an accused had answered by a day, in full, whichever accusation it was given to. */
  const answersBy = (accused: string, day: string): string[] =>
    record.statements
      .filter((s) => s.answers && wholeOf(record, s.speaker) === accused && latest(s.public) <= day)
      .flatMap(({ id }) => record.words['en']?.replies[id]?.full ?? []);

  test.each([...pages])('%s, on every day', (claim, page) => {
    let accusations = 0;
    // A page goes back to the first day on which anything is said about its question.
    const first = page.days[0]?.day ?? '';
    for (const day of days.filter((one) => one >= first)) {
      const strip = stripOn(page, day);
      const accused = accusedOn(page, day);
      accusations += accused.length;
      for (const actor of accused) {
        const own = answersBy(actor, day).some((full) => strip.includes(full));
        expect(
          own || strip.includes(voice.t('reply.nothing-found')),
          `${claim} ${day} ${actor}: ${strip}`,
        ).toBe(true);
      }
    }
    if (accusedOn(page, '9999').length === 0 && byId(record.claims, claim).accuses.length === 0)
      expect(stripOn(page, '9999').trim()).toBe(voice.t('claim.answer.nobody'));
    if (accusedBy(record, [claim]).length > 0) expect(accusations).toBeGreaterThan(0);
  });

  test.each([...pages])('%s: no answer of a later day', (_, page) => {
    for (const { day } of page.days) {
      const later = record.statements
        .filter((s) => s.answers && latest(s.public) > day)
        .flatMap(({ id }) => record.words['en']?.replies[id]?.full ?? []);
      for (const full of later) expect(stripOn(page, day)).not.toContain(full);
    }
  });

  test('every answer that a strip gives is a statement on the page', () => {
    for (const page of pages.values()) {
      const here = new Set(page.entries.map(({ id }) => id));
      for (const { value } of page.answers) {
        const strip = value.map(({ text }) => text).join(' ');
        for (const s of record.statements.filter(({ answers }) => answers)) {
          const full = record.words['en']?.replies[s.id]?.full;
          if (full !== undefined && strip.includes(full))
            expect(here, `${page.claim} ${s.id}`).toContain(s.id);
        }
      }
    }
  });
});

describe('who did it', () => {
  const page = pageOf('who-did-it');
  const names = (day: string) => on(page.status, day)?.map(({ name, value }) => `${name} ${value}`);

  test('who says what, at the article’s date and at last, from the sheet of facts', () => {
    expect(names('2024-08-12')).toEqual([
      'attributed by Trump campaign (10 Aug 2024)',
      'denied by Iran’s UN mission (10 Aug 2024)',
      'no name given by Politico (10 Aug 2024)',
    ]);
    expect(names('2026-11-01')).toEqual([
      'attributed by Trump campaign (10 Aug 2024); Donald Trump (14 Aug 2024); ODNI, FBI and CISA (19 Aug 2024)',
      'charged (not convicted) by US grand jury (27 Sep 2024)',
      'denied by Iran’s UN mission (27 Sep 2024)',
      'no name given by Politico (10 Aug 2024); FBI (12–13 Aug 2024)',
    ]);
  });

  test('its origins with their reasons: one at the article’s date, then one more group, not shown to be independent', () => {
    expect(on(page.origins, '2024-08-12')).toEqual({
      result: 'One origin: Trump campaign. It does not state access of its own.',
      reasons: ['Trump campaign: an origin (infers).'],
    });
    const last = on(page.origins, '2026-11-01');
    expect(last?.result).toBe(
      '2 origins: Trump campaign and US government. None of them states access of its own.',
    );
    expect(last?.note).toBe('Separate speakers; it is not shown that they are independent.');
    expect(last?.reasons).toContain(
      'ODNI, FBI and CISA: an origin, counted as one with US government (basis not published).',
    );
  });

  test('the days it changes on, each with who speaks', () => {
    expect(page.days[0]?.words).toBe('10 August 2024: Politico, Trump campaign and Iran’s UN mission');
    expect(page.days.map(({ day }) => day)).toContain('2024-08-12');
    expect(page.days.at(-1)?.words).toBe('1 November 2026: last checked');
  });

  test('its statements, newest last, with words, speaker, days, document, basis, path', () => {
    expect(page.entries.map(({ day }) => day)).toEqual(page.entries.map(({ day }) => day).sort());
    const campaign = page.entries.find(({ id }) => id === 'campaign-suggests-iranian-hackers');
    expect(campaign?.appearances.map(({ source, how }) => [source, how.split(';')[0]])).toContainEqual([
      'article',
      'in paraphrase',
    ]);
    expect(campaign?.links[0]).toEqual({
      lead: 'Cites as its basis, which does not say so:',
      to: {
        statement: 'microsoft-phishing-email',
        words: 'Microsoft: Who sent a phishing email to a campaign, according to Microsoft?',
      },
      gap: 'The report named no campaign.',
    });
    expect(campaign?.facts.map(({ name }) => name)).toEqual([
      'Said and public',
      'How it knows',
      'Steps to own access',
      'Steps from the article',
    ]);
    const charges = page.entries.find(({ mark }) => mark === 'charge');
    expect(charges?.stance).toBe('charged, did not convict');
  });
});

test('an answer to the event says so, an answer to the question does not', () => {
  expect(stripOn(pageOf('official-account-hacked'), '2026-11-01')).toContain(
    'That was said of the event, not of this question.',
  );
  expect(stripOn(pageOf('who-did-it'), '2026-11-01')).not.toContain('said of the event');
});

test('words of somebody else’s report are not put into a speaker’s mouth', () => {
  const [published] = pageOf('wikileaks-published-2016').entries.filter(
    ({ id }) => id === 'wikileaks-publishes-dnc-emails',
  );
  expect(published?.appearances[0]?.wordedBy).toBe('As worded by Special counsel:');
});

test('what only the article has is said to be the article’s', () => {
  const [first] = pageOf('threat-pattern').status.at(-1)?.value ?? [];
  expect(first?.value).toBe('Steven Cheung (10 Aug 2024), as the article has it');
});

test('a relay is no origin, and says whose words it passes on', () => {
  const { reasons } = on(pageOf('documents-obtained-illegally').origins, '2026-11-01') ?? { reasons: [] };
  expect(reasons).toContain('Bloomberg: passes on Steven Cheung, so no origin.');
});

test('words that came in another language stand beside each other, each with its language', () => {
  const page = pageOf('campaign-hacked');
  const [statement] = page.entries;
  expect(statement?.appearances.map(({ lang }) => lang)).toContain('es');
  expect(statement?.appearances.some(({ words, lang }) => words !== undefined && lang === undefined)).toBe(
    true,
  );
});

test('statements on no question have a page, each with what it is about, and an answer of its own where one is due', () => {
  const page = claimPage(voice);
  expect(page.answers).toEqual([]);
  const answered = page.entries.filter(({ answer }) => answer !== undefined).map(({ id }) => id);
  expect(answered).toContain('ap-no-specific-evidence');
  // Nothing joins the attempt of 13 July to anybody.
  expect(answered).not.toContain('cheung-apart-from-13-july');
  expect(answered).not.toContain('cnn-no-indication');
  const none = record.statements.filter(
    (s) => s.claims.length === 0 && (s.answers?.claims.length ?? 0) === 0,
  );
  const own = page.entries.filter(({ aside }) => aside === undefined);
  expect(none.every(({ id }) => own.some((entry) => entry.id === id))).toBe(true);
  expect(none.length).toBeGreaterThan(20);
});

test('every statement has a card on every page of a claim it makes or answers', () => {
  for (const { id, claims, answers } of record.statements) {
    for (const claim of [...claims, ...(answers?.claims ?? [])])
      expect(pageOf(claim).entries.map((entry) => entry.id)).toContain(id);
  }
});

test('what the page shows follows the record: a statement moved by days, one taken away', () => {
  const changed = (change: Parameters<typeof withChanged>[0]): ClaimPage =>
    withChanged(change, (root) => {
      const [story] = loadStories(root);
      if (!story) throw new Error('no story');
      return claimPage({ record: story, language: 'en', t: loadTranslate(root, 'en') }, 'who-did-it');
    });
  const before = pageOf('who-did-it');
  const moved = changed([field('2024-campaigns', 'trump-14-aug', 'public', 'public: 2024-08-17')]);
  expect(before.days.map(({ day }) => day)).toContain('2024-08-14');
  expect(moved.days.map(({ day }) => day)).not.toContain('2024-08-14');
  expect(moved.days.find(({ day }) => day === '2024-08-17')?.words).toContain('Donald Trump');
  const own = changed([field('us-government', 'odni-attributes-compromise', 'basis', 'basis: own-access')]);
  expect(on(own.origins, '2026-11-01')?.result).toContain('Of these, stating access of their own: 1.');
});

test('the chain: rows in time, the article after those it prints, context it cites above', () => {
  const { rows, days: own } = claimFigure(voice, 'who-did-it');
  expect(rows.map(({ from }) => from)).toEqual(rows.map(({ from }) => from).sort());
  expect(rows[0]?.words).toBe('Microsoft, 8–9 Aug 2024 · stated, on another question');
  expect(rows.map(({ words }) => words)).toContain('The article, 12 Aug 2024 · prints Trump campaign');
  expect(own).toEqual(claimTimes(record, 'who-did-it').days);
});

test('the chain on an earlier day is the same picture cut short', () => {
  for (const { id } of record.claims) {
    const figure = claimFigure(voice, id);
    const last = new Map(figure.marks(figure.days.length - 1).map((mark) => [mark.key, mark]));
    figure.days.forEach((_, day) => {
      for (const mark of figure.marks(day)) {
        if (!mark.key.startsWith('day-')) expect(mark).toEqual(last.get(mark.key));
      }
    });
  }
});

/** The chain of who leaked in the small story, where the mayor's words became public on a day and the Ledger passes them on. */
const leaked = (mayorSince: string, relay: string): ClaimFigure => {
  const make = (story: string): void => {
    const file = (name: string) => join(story, `record/statements/${name}.yaml`);
    const mayor = readFileSync(file('mayor'), 'utf8');
    writeFileSync(file('mayor'), mayor.replace('public: 2024-03-05', `public: ${mayorSince}`));
    const common =
      'speaker: ledger, claims: [who-leaked], stance: reports, said: 2024-03-05, public: 2024-03-05';
    const evidence = 'basis: told, appearances: [{ source: article, mode: paraphrase }]';
    writeFileSync(file('relays'), `- { id: ledger-reports, ${common}, ${evidence}, ${relay} }\n`);
  };
  const [small] = withSmallStory({ overlay: '', make }, (root) => loadStories(root));
  if (!small) throw new Error('no story');
  return claimFigure({ record: small, language: 'en', t: voice.t }, 'who-leaked');
};

test('what is known only by a month is drawn from the day something known leans on it: no line from nothing', () => {
  const figure = leaked('2024-03', 'via: mayor-suspects');
  expect(figure.rows.map(({ from }) => from)).toEqual(figure.rows.map(({ from }) => from).sort());
  for (const day of figure.days.keys()) {
    const keys = new Set(figure.marks(day).map(({ key }) => key));
    const ends = [...keys].flatMap((key) => /^(.+)-of-(.+?)(?:-[at])?$/.exec(key)?.slice(1) ?? []);
    expect(ends.filter((end) => !keys.has(end))).toEqual([]);
    expect(ends.length).toBeGreaterThan(0);
  }
});

test('whoever passes on what it also cites is joined to it by one line', () => {
  const cites = 'cites: [{ id: mayor-suspects, role: basis, supports: yes }]';
  const figure = leaked('2024-03-05', `via: mayor-suspects, ${cites}`);
  const keys = figure.marks(figure.days.length - 1).map(({ key }) => key);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  expect(keys).toContain('ledger-reports-of-mayor-suspects');
});
