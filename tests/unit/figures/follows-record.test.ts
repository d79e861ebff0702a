import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../src/figures/index.ts';
import { boxes } from '../../../src/graphics/marks.ts';
import { loadTranslate } from '../../../src/i18n/ui.ts';
import { valueOf } from '../../../src/record/derive/value.ts';
import { loadStories } from '../../../src/record/index.ts';
import { ContentError } from '../../../src/record/problem.ts';
import type { StoryRecord } from '../../../src/record/story-record.ts';
import { type Change, field, withChanged } from '../../fixtures/broken-content.ts';

/** A date of the record, moved by a day: the texts that name it follow, or the build objects. */

interface Said {
  prose: string;
  alts: string;
  labels: string;
  table: string;
}

const said = (record: StoryRecord, root: string): Record<string, Said> => {
  const voice = { record, language: 'en', t: loadTranslate(root, 'en') };
  return Object.fromEntries(
    record.sections.map((section) => {
      const { steps, references } = section.prose['en'] ?? { steps: [], references: [] };
      const named = [...references, ...steps.flatMap((step) => step.references)]
        .filter(({ tag }) => tag === 'Date' || tag === 'Count')
        .map(({ tag, id }) => valueOf(record, tag === 'Date' ? `date:${id}` : id, 'en'));
      const figure = figureOf(voice, section);
      const labels = steps.flatMap((_, i) =>
        Object.values(boxes).flatMap(({ name }) =>
          figure
            .marks(i, name)
            .flatMap(({ runs = [] }) => runs.map(({ text }) => text).join(''))
            .filter((text) => text !== ''),
        ),
      );
      return [
        section.id,
        {
          prose: named.join('\n'),
          alts: steps.map(({ alt }) => alt).join('\n'),
          labels: labels.join('\n'),
          table: steps.map((_, i) => JSON.stringify(figure.table(i))).join('\n'),
        },
      ];
    }),
  );
};

/** What all sections say after the changes; the message of the build where it objects. */
const after = (...changes: Change[]): Record<string, Said> | string =>
  withChanged(changes, (root) => {
    try {
      const [record] = loadStories(root);
      if (!record) throw new Error('No story.');
      return said(record, root);
    } catch (error) {
      if (error instanceof ContentError || /no room|needs|does not fit/.test(String(error)))
        return String(error);
      throw error;
    }
  });

const before = withChanged([], (root) => {
  const [record] = loadStories(root);
  return record ? said(record, root) : {};
});

describe('a date moved by a day', () => {
  test('in the timeline: prose, alt text, label and table of the FBI’s inquiry follow', () => {
    const moved = after(
      field('2024-government', 'fbi-confirms-investigating', 'said', 'said: 2024-08-11'),
      field('2024-government', 'fbi-confirms-investigating', 'public', 'public: 2024-08-11'),
      { file: 'record/sources/fbi-12-aug.yaml', from: 'published: 2024-08-12', to: 'published: 2024-08-11' },
    );
    if (typeof moved === 'string') throw new Error(moved);
    expect(before['timeline']?.labels).toContain('12 Aug');
    expect(moved['timeline']?.labels).toContain('11 Aug');
    expect(moved['timeline']?.table).not.toBe(before['timeline']?.table);
    // How long after the article agencies attributed is no matter of the FBI's day.
    expect(moved['timeline']?.prose).toBe(before['timeline']?.prose);
    expect(moved['matrix']?.prose).toContain('11 August');
    expect(before['matrix']?.prose).not.toContain('11 August');
  });

  test('of a denial: its reply has the day typed, so the build objects and says where', () => {
    const moved = after(
      field('iran', 'iran-mission-10-aug', 'said', 'said: 2024-08-11'),
      field('iran', 'iran-mission-10-aug', 'public', 'public: 2024-08-11'),
    );
    expect(moved).toContain('the date “10 Aug” is none of this reply');
  });

  test('of the official attribution of 2016: the days counted to it follow in prose, alt text, label and table', () => {
    const moved = after(
      ...[
        'dhs-odni-confident-directed',
        'dhs-odni-disclosures-consistent',
        'dhs-odni-meant-to-interfere',
        'dhs-odni-scanning-not-attributed',
      ].flatMap((id) => [
        field('2016-us-agencies', id, 'said', 'said: 2016-10-08'),
        field('2016-us-agencies', id, 'public', 'public: 2016-10-08'),
      ]),
      {
        file: 'record/sources/2016-dhs-odni-statement.yaml',
        from: 'published: 2016-10-07',
        to: 'published: 2016-10-08',
      },
    );
    if (typeof moved === 'string') throw new Error(moved);
    for (const kind of ['prose', 'alts', 'labels', 'table'] as const) {
      expect(before['compare']?.[kind], kind).toContain('115');
      expect(moved['compare']?.[kind], kind).toContain('116');
    }
  });
});
