import type { Box } from '../marks.ts';
import { measure } from '../text.ts';
import type { ChainNode } from './data.ts';

/** A label's lines: the name, in two lines where the narrow box needs it, then the note. */
export const labelLines = (node: ChainNode, box: Box): string[] => {
  const note = node.note[box.name];
  const halves = halve(node.name);
  const broken = box.name === 'narrow' ? note.length === 0 : node.denial;
  if (halves && broken) return [...halves, ...note];
  const first =
    box.name === 'narrow' && note[0] && node.name.endsWith(` ${note[0]}`)
      ? node.name.slice(0, -note[0].length - 1)
      : node.name;
  return [first, ...note];
};

/** The width of a label, its first line bold. */
export const labelWidth = (lines: readonly string[]): number =>
  Math.max(...lines.map((line, i) => measure(line, i === 0 ? 'bold' : 'label')));

/** A name in two lines, the longer one as short as can be; none for a single word. */
export const halve = (name: string): [string, string] | undefined => {
  const words = name.split(' ');
  const cuts = words
    .slice(1)
    .map((_, i): [string, string] => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const longer = (cut: [string, string]): number => Math.max(...cut.map((line) => line.length));
  return cuts.sort((a, b) => longer(a) - longer(b))[0];
};
