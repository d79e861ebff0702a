import { fieldOf } from './field.ts';
import type { MarkedText } from './language/sentences.ts';
import type { LoadedStory } from './load.ts';

/** Something readers read, with where it is written. */
export interface Text extends MarkedText {
  file: string;
  field?: string;
  language: string;
  /** Where its own lines stand in the file; one entry for most. */
  lines: readonly { from: number; line: number }[];
}

type Path = readonly (string | number)[];

/** Everything of a story that readers read in sentences, in all languages: prose, alt texts, front matter, method page, front, words, corrections. */
export const textsOf = (story: LoadedStory): Text[] => {
  const { record } = story;
  const at = (thing: object, path: Path, text: string | undefined, language: string): Text[] => {
    const place = story.places.get(thing);
    if (!place || text === undefined) return [];
    const lines = [{ from: 0, line: place.line(path) }];
    return [{ file: place.file, field: fieldOf(thing, path), language, lines, markup: [], text }];
  };

  const prose = record.sections.flatMap((section) =>
    Object.entries(section.prose).flatMap(([language, { file, matter, blocks, ...where }]): Text[] => {
      const plain = { file, language, markup: [] };
      const matterText = (field: string, text: string | undefined, line: number): Text[] =>
        text === undefined
          ? []
          : [{ ...plain, field, text: text.replaceAll(' / ', ' '), lines: [{ from: 0, line }] }];
      return [
        ...matterText('question', matter.question, where.matterLines.question),
        ...matterText('caption', matter.caption, where.matterLines.caption),
        ...Object.entries(matter.labels).flatMap(([id, label]) =>
          (['narrow', 'wide'] as const).flatMap((box) =>
            matterText(`labels.${id}.${box}`, label[box], where.labelLines[id] ?? 1),
          ),
        ),
        ...blocks.map((block) => ({ file, language, ...block })),
      ];
    }),
  );
  const method = Object.entries(record.method).flatMap(
    ([language, { file, matter, matterLines, blocks }]) => [
      ...(['title', 'description'] as const).map((field): Text => ({
        ...{ file, field, language, markup: [], text: matter[field] },
        lines: [{ from: 0, line: matterLines[field] }],
      })),
      ...blocks.map((block) => ({ file, language, ...block })),
    ],
  );
  const front = Object.entries(record.front).flatMap(([language, page]) => [
    ...(['masthead', 'title', 'deck', 'object'] as const).flatMap((key) =>
      at(page, [key], page[key], language),
    ),
    // The ladder is one sentence, its lines and then the words.
    ...at(
      page,
      ['ladder'],
      `${Object.values(page.ladder.lines).join(' ')} “${page.ladder.quote.words}”`,
      language,
    ),
    ...page.brief.flatMap(({ text }, i) => at(page, ['brief', i, 'text'], text, language)),
  ]);
  const words = Object.entries(record.words).flatMap(([language, all]) => [
    ...Object.entries(all.actors).flatMap(([id, actor]) =>
      (['name', 'short', 'interest'] as const).flatMap((key) =>
        at(all, ['actors', id, key], actor[key], language),
      ),
    ),
    ...Object.entries(all.replies).flatMap(([id, reply]) =>
      (['brief', 'full'] as const).flatMap((key) => at(all, ['replies', id, key], reply[key], language)),
    ),
    ...Object.entries(all.terms).flatMap(([id, term]) =>
      (['name', 'meaning'] as const).flatMap((key) => at(all, ['terms', id, key], term[key], language)),
    ),
    ...(['claims', 'sources', 'gaps', 'absences'] as const).flatMap((group) =>
      Object.entries(all[group]).flatMap(([id, text]) => at(all, [group, id], text, language)),
    ),
  ]);
  const corrections = record.corrections.flatMap((correction) =>
    (['what', 'why'] as const).flatMap((key) =>
      at(correction, [key], correction[key], record.story.languages[0] ?? 'en'),
    ),
  );
  return [...prose, ...method, ...front, ...words, ...corrections];
};

/** The line of a place in a text. */
export const lineIn = ({ lines }: Text, from: number): number =>
  lines.findLast((line) => line.from <= from)?.line ?? lines[0]?.line ?? 1;

/**
 * Whether the line before, blank ones apart, is a comment that lets the text stand and says why:
 * `# hedge-ok: reason` in YAML, `{/* hedge-ok: reason *\/}` in MDX.
 */
export const isExcused = (story: LoadedStory, text: Text, line: number): boolean => {
  const lines = story.files.get(text.file)?.split('\n') ?? [];
  const starts = [line, text.lines[0]?.line ?? line];
  return starts.some((start) => {
    const before = lines.slice(0, start - 1).findLast((written) => written.trim() !== '') ?? '';
    return /^\s*(?:#|\{\/\*)\s*hedge-ok:\s*\p{L}.*\p{L}/u.test(before);
  });
};
