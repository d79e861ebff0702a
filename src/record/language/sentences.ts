import type { Range } from './phrase.ts';

/** Markup in prose that names who speaks or what is claimed, and where in its text it stands. */
export interface Markup extends Range {
  tag: 'Says' | 'Quote' | 'Claim' | 'Count' | 'Date' | 'Term' | 'Worked';
  id: string;
}

/** A text with its markup: a paragraph, a heading, an alt text, a label. */
export interface MarkedText {
  text: string;
  markup: readonly Markup[];
}

/** One sentence of such a text; its markup is counted from its own first letter. */
export interface Sentence extends MarkedText {
  /** Where it begins in the text. */
  from: number;
}

const segmenters = new Map<string, Intl.Segmenter>();
const segmenterOf = (language: string): Intl.Segmenter => {
  const found = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, found);
  return found;
};

/** Abbreviations that something follows: no sentence ends with one. "UU." may end one. */
const abbreviations: Readonly<Record<string, RegExp>> = {
  es: /(?<!\p{L})(?:EE|Sra?|Sres|Dra?|Lic|Gral|Prof|núm|art|págs?|párrs?|vol|cap|fig|aprox|ej|cf|vs)\.\s*$/iu,
};

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Whether a sentence cannot end here: in a quotation that ends later on, or after "U.S.", "EE.". */
const isOpen = (text: string, rest: string, language: string): boolean => {
  const inQuotation =
    (count(text, /“/g) > count(text, /”/g) && rest.includes('”')) ||
    (count(text, /«/g) > count(text, /»/g) && rest.includes('»'));
  return (
    inQuotation ||
    /(?:^|[\s“«(])(?:\p{Lu}\.)+\s*$/u.test(text) ||
    (abbreviations[language]?.test(text) ?? false)
  );
};

/** The sentences of a text. A quotation is not cut: its sentences belong to the one that introduces it. */
export const sentencesOf = ({ text, markup }: MarkedText, language: string): Sentence[] => {
  const found: Sentence[] = [];
  let from = 0;
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    const to = index + segment.length;
    if (isOpen(text.slice(from, to), text.slice(to), language)) continue;
    found.push(cut({ text, markup }, from, to));
    from = to;
  }
  if (from < text.length) found.push(cut({ text, markup }, from, text.length));
  return found.filter((sentence) => sentence.text.trim() !== '');
};

const cut = ({ text, markup }: MarkedText, from: number, to: number): Sentence => ({
  from,
  text: text.slice(from, to),
  markup: markup
    .filter((mark) => mark.from < to && mark.to > from)
    .map((mark) => ({ ...mark, from: Math.max(mark.from, from) - from, to: Math.min(mark.to, to) - from })),
});

/** Where words stand between quotation marks or in `<Quote>`: they are somebody else's. */
export const quotedIn = ({ text, markup }: MarkedText): Range[] => [
  ...markup.filter(({ tag }) => tag === 'Quote'),
  ...[...text.matchAll(/“[^”]*”|«[^»]*»|"[^"]*"|‘[^’]*’(?!\p{L})/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  })),
];

/** Whether a run lies inside one of some others. */
export const isInside = (range: Range, others: readonly Range[]): boolean =>
  others.some((other) => other.from <= range.from && range.to <= other.to);
