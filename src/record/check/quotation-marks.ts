import type { Excerpt } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/** A word that begins or ends with a double quotation mark of any language; “‘” is a quotation within one. */
const opens = /^[([{—–-]*["“”„«»]/;
const closes = /["“”„«»][)\]}.,;:!?—–-]*$/;

/** Of each word whether it stands inside quotation marks; nothing where there are none: the text may lie inside wider ones. */
const quotedIn = (words: readonly string[]): boolean[] | undefined => {
  const found: boolean[] = [];
  let inside: boolean | undefined;
  words.forEach((word, i) => {
    if (opens.test(word)) {
      if (inside === undefined) found.fill(false);
      inside = true;
    }
    if (closes.test(word) && inside === undefined) found.fill(true);
    found[i] = inside ?? closes.test(word);
    if (closes.test(word)) inside = false;
  });
  return inside === undefined ? undefined : found;
};

/** Where an excerpt of the article has a quotation mark its spans begin or end to be quoted, and nowhere else inside it. */
export const checkQuotationMarks = (story: LoadedStory): Problem[] => {
  const { sources, spans, story: settings } = story.record;
  const article = sources.find(({ id }) => id === settings.article);
  const told = new Set<Span>();
  return (article?.excerpts ?? []).flatMap((excerpt): Problem[] => {
    const fault = faultIn(excerpt, spans);
    if (!fault || told.has(fault)) return [];
    told.add(fault);
    const { paragraph, from, to, quoted } = fault;
    const words = from === to ? `word ${from} is` : `words ${from} to ${to} are`;
    return [
      {
        ...placeOf(story, fault, quoted ? ['quoted'] : []),
        what: quoted
          ? `paragraph ${paragraph}: ${words} given as quoted; the excerpt "${excerpt.id}" has no quotation mark there`
          : `paragraph ${paragraph}: ${words} given without quotation marks; the excerpt "${excerpt.id}" has them inside`,
        fix: 'correct "quoted", where the span begins or ends, or the excerpt.',
      },
    ];
  });
};

/** The first span that says otherwise than an excerpt's own marks. */
const faultIn = ({ text, at }: Excerpt, spans: readonly Span[]): Span | undefined => {
  const words = text.trim().split(/\s+/);
  if (!at || words.length !== at.to - at.from + 1) return undefined;
  const covering = words.map((_, i) =>
    spans.find((s) => s.paragraph === at.paragraph && s.from <= at.from + i && at.from + i <= s.to),
  );
  const expected = quotedIn(words);
  if (expected) return covering.find((span, i) => span && span.quoted !== expected[i]);
  // Without marks all of it is inside a quotation, or all of it outside.
  const known = covering.filter((span) => span !== undefined);
  return known.every(({ quoted }) => quoted) ? undefined : known.find(({ quoted }) => quoted);
};
