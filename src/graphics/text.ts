import table from '../../.generated/text-widths.json' with { type: 'json' };

/** The styles labels are set in; weights as in styles/marks and scripts/fonts.ts. */
export type Style = 'label' | 'bold' | 'serif' | 'strong' | 'numeral';

const widths: Record<Style, Record<string, number>> = table;
/** Letters outside the table are taken for wide ones, so that labels err towards room. */
const unknown = 0.9;

/** The width of `text` in user units, set in `style` at `size`. From the fonts' own advance widths, without kerning. */
export const measure = (text: string, style: Style, size = 12): number => {
  let em = 0;
  for (const letter of text) em += widths[style][letter] ?? unknown;
  return em * size;
};

/** A word with its style, as wrapped. */
export interface Word {
  text: string;
  style: Style;
}

/** Text of one or several styles as words. */
export const wordsOf = (text: string, style: Style): Word[] =>
  text
    .split(/[ \n]+/)
    .filter(Boolean)
    .map((word) => ({ text: word, style }));

/** Breaks words into lines no wider than `width`, first fit. A word wider than a line stands alone. */
export const wrap = (words: readonly Word[], width: number, size = 12): Word[][] => {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  for (const word of words) {
    const own = measure(word.text, word.style, size);
    const space = line.length === 0 ? 0 : measure(' ', word.style, size);
    if (line.length > 0 && used + space + own > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    used += (line.length === 0 ? 0 : space) + own;
    line.push(word);
  }
  return line.length === 0 ? lines : [...lines, line];
};

/** The first word that no line of a width holds. */
export const tooWide = (words: readonly Word[], width: number, size = 12): string | undefined =>
  words.find(({ text, style }) => measure(text, style, size) > width)?.text;
