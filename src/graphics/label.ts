import { type Mark, round, type Run } from './marks.ts';
import type { Style, Word } from './text.ts';

/** Class of a run whose style is not its label's own. */
const classOf: Record<Style, string | undefined> = {
  label: undefined,
  bold: 'b',
  serif: 'q',
  strong: 'q b',
  numeral: 'numeral',
};

/** The words of one line as runs, neighbours of one style joined. */
export const runsOf = (line: readonly Word[]): Run[] => {
  const runs: { text: string; style: Style }[] = [];
  for (const { text, style } of line) {
    const last = runs.at(-1);
    if (last?.style === style) last.text += ` ${text}`;
    else runs.push({ text: runs.length === 0 ? text : ` ${text}`, style });
  }
  return runs.map(({ text, style }) => {
    const name = classOf[style];
    return name === undefined ? { text } : { text, class: name };
  });
};

/** One line of text with its baseline at y. `anchor` defaults to start. */
export const textMark = (
  key: string,
  x: number,
  y: number,
  runs: Run[] | string,
  options: { class?: string; anchor?: 'middle' | 'end'; enter?: Mark['enter'] } = {},
): Mark => ({
  key,
  tag: 'text',
  attrs: {
    x: round(x),
    y: round(y),
    ...(options.class === undefined ? {} : { class: options.class }),
    ...(options.anchor === undefined ? {} : { 'text-anchor': options.anchor }),
  },
  runs: typeof runs === 'string' ? [{ text: runs }] : runs,
  ...(options.enter === undefined ? {} : { enter: options.enter }),
});
