import type { Box, Mark } from './marks.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string | number): string => String(text).replace(/[&<>"]/g, (c) => escapes[c] ?? c);

const print = ({ key, tag, attrs, runs = [] }: Mark, keyed: boolean): string => {
  const list = Object.entries(keyed ? { 'data-key': key, ...attrs } : attrs);
  const open = `<${tag}${list.map(([name, value]) => ` ${name}="${escape(value)}"`).join('')}`;
  const inner = runs
    .map(({ text, class: name }) =>
      name === undefined ? escape(text) : `<tspan class="${name}">${escape(text)}</tspan>`,
    )
    .join('');
  return inner === '' ? `${open}/>` : `${open}>${inner}</${tag}>`;
};

/**
 * Marks as the inside of an SVG element. `keyed` adds the keys that the browser adopts them by;
 * figures that never change go without.
 */
export const printMarks = (marks: readonly Mark[], keyed: boolean): string =>
  marks.map((mark) => print(mark, keyed)).join('');

/** The `viewBox` of a box. */
export const viewBox = ({ width, height }: Box): string => `0 0 ${width} ${height}`;
