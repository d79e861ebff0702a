import type { Excerpt } from '../../schemas/source.ts';
import { piecesOf } from '../derive/cuts.ts';
import { quotedWords } from '../language/quotation.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { referencesOf, writtenIn } from '../written.ts';
import { wordsShownBy } from './compare-steps.ts';
import { placeOf } from './place.ts';

/** An excerpt holds at most this many words ... */
const longest = 60;
/** ... and the excerpts of one counted text at most this share of its words. */
const share = 0.4;

const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Letters as compared: typographic variants of quotation marks, apostrophes and spaces are one. */
export const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Whether `needle` stands in `hay` as whole words. */
export const standsIn = (needle: string, hay: string): boolean => {
  const letter = /[\p{L}\p{N}]/u;
  const cuts = (inner: string, outer: string): boolean => letter.test(inner) && letter.test(outer);
  for (let at = needle === '' ? -1 : hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    const before = cuts(needle.charAt(0), hay.charAt(at - 1));
    const after = cuts(needle.charAt(needle.length - 1), hay.charAt(end));
    if (!before && !after) return true;
  }
  return false;
};

/** Whether `words` stand in `stored`, letter by letter, in that order. Case of the first letter may differ. */
export const isVerbatim = (words: string, stored: string): boolean => {
  const [needle, hay] = [normalise(words).replace(/[.,;:]$/, ''), normalise(stored)];
  const lowered = needle.charAt(0).toLowerCase() + needle.slice(1);
  const raised = needle.charAt(0).toUpperCase() + needle.slice(1);
  return [needle, lowered, raised].some((words) => standsIn(words, hay));
};

/** Words put in quotation marks are words that stand in a stored excerpt; excerpts stay short. */
export const checkQuotes = (story: LoadedStory): Problem[] => {
  const { record } = story;
  const problems: Problem[] = [];
  const excerpts = new Map<string, Excerpt>(
    record.sources.flatMap((s) => s.excerpts.map((e) => [`${s.id}/${e.id}`, e] as const)),
  );
  const compare = (words: string, ref: string, place: Pick<Problem, 'file' | 'line' | 'field'>): void => {
    const stored = excerpts.get(ref);
    if (!stored || isVerbatim(words, stored.text)) return;
    problems.push({
      ...place,
      what: `“${words}” does not stand in the excerpt ${ref}`,
      fix: `quote it letter by letter; it reads: “${stored.text}”.`,
    });
  };

  for (const source of record.sources) {
    source.excerpts.forEach((excerpt, i) => {
      const words = count(excerpt.text);
      const at = excerpt.at && excerpt.at.to - excerpt.at.from + 1;
      if (words > longest || (at !== undefined && at !== words)) {
        problems.push({
          ...placeOf(story, source, ['excerpts', i, words > longest ? 'text' : 'at']),
          what:
            words > longest
              ? `the excerpt "${excerpt.id}" has ${words} words; at most ${longest} are kept`
              : `the excerpt "${excerpt.id}" has ${words} words, "at" spans ${at}`,
          fix: words > longest ? 'shorten it.' : 'correct "from" or "to".',
        });
      }
    });
    const total = source.paragraphs.reduce((sum, p) => sum + (p.kind === 'text' ? p.words : 0), 0);
    const kept = source.excerpts.reduce((sum, e) => sum + count(e.text), 0);
    if (total > 0 && kept > total * share) {
      problems.push({
        ...placeOf(story, source, ['excerpts']),
        what: `the excerpts hold ${kept} of the text's ${total} words; at most 40 % are kept`,
        fix: 'remove or shorten excerpts.',
      });
    }
  }

  for (const { structure } of record.sections) {
    structure.steps.forEach((step, i) => {
      if ('sentences' in step.state) {
        for (const { path, of, words, brief } of wordsShownBy(step.state)) {
          const place = (field: string) => placeOf(story, structure, ['steps', i, 'state', ...path, field]);
          compare(words, of, place('words'));
          if (brief !== undefined) compare(brief, of, place('brief'));
        }
      }
      if ('show' in step.state) {
        step.state.words.forEach(({ of, words, brief }, j) => {
          const place = (field: string) =>
            placeOf(story, structure, ['steps', i, 'state', 'words', j, field]);
          compare(words, of, place('words'));
          if (brief !== undefined) compare(brief, of, place('brief'));
        });
      }
      if (!('evidence' in step.state) || !step.state.evidence) return;
      const { of, words, brief } = step.state.evidence;
      const place = (field: string) => placeOf(story, structure, ['steps', i, 'state', 'evidence', field]);
      compare(words, of, place('words'));
      if (brief !== undefined) compare(brief, of, place('brief'));
    });
  }
  for (const [, written] of writtenIn(record)) {
    for (const { tag, id, words, line } of referencesOf(written)) {
      if (tag === 'Quote') compare(words, id, { file: written.file, line });
    }
  }
  for (const front of Object.values(record.front)) {
    const { of, words } = front.ladder.quote;
    compare(words, of, placeOf(story, front, ['ladder', 'quote', 'words']));
  }
  // A speaker's own words of denial and confidence stand in one of its excerpts, where any was kept.
  for (const statement of record.statements) {
    const stored = statement.appearances.flatMap(({ excerpt }) => (excerpt ? [excerpt] : []));
    const own: [string, string | undefined][] = [
      ['confidence', statement.confidence],
      ['answers', statement.answers?.words],
      ['tells', statement.tells?.words],
    ];
    for (const [field, words] of own) {
      const found = stored.some((ref) => isVerbatim(words ?? '', excerpts.get(ref)?.text ?? ''));
      if (words === undefined || stored.length === 0 || found) continue;
      compare(words, stored[0] ?? '', placeOf(story, statement, [field]));
    }
  }
  for (const words of Object.values(record.words)) {
    for (const statement of record.statements) {
      const reply = words.replies[statement.id];
      const stored = statement.appearances.flatMap(({ excerpt }) => (excerpt ? [excerpt] : []));
      if (!reply || stored.length === 0) continue;
      for (const field of ['brief', 'full'] as const) {
        for (const quoted of quotedWords(reply[field])) {
          const told = stored.flatMap((ref) => [excerpts.get(ref)?.text ?? '', words.translations[ref] ?? '']);
          if (told.some((text) => isVerbatim(quoted, text))) continue;
          compare(quoted, stored[0] ?? '', placeOf(story, words, ['replies', statement.id, field]));
        }
      }
    }
  }
  for (const wording of record.wordings) {
    wording.hops.forEach((hop, i) => {
      for (const [slot, words = ''] of Object.entries(hop.parts)) {
        for (const piece of piecesOf(words))
          compare(piece, hop.excerpt, placeOf(story, wording, ['hops', i, 'parts', slot]));
      }
    });
  }
  return problems;
};
