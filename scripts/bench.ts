import { type Measured, measure, type PageCost } from './bench/measure.ts';

/**
 * `npm run bench`: builds a made story that is all but empty, one of 100 statements and one of 1,000,
 * and tells what grows, and whether in proportion. It asserts nothing: seconds are of a machine. Results: docs/benchmarks.md.
 */
const sizes = [
  // What a build takes anyway.
  { claims: 4, statements: 10 },
  { claims: 10, statements: 100 },
  { claims: 100, statements: 1000 },
];
/** The pages that list things, and so grow with the record. */
const lists = ['/', '/text/', '/claims/', '/sources/', '/method/', '/corrections/', '/404.html'];

const cost = (page: PageCost | undefined): string =>
  page ? `${(page.brotli / 1000).toFixed(1)} kB, ${page.elements} elements` : 'none';
const at = ({ pages }: Measured, part: number): PageCost | undefined =>
  pages[Math.floor((pages.length - 1) * part)];

/** Rows of what was measured: what it is, and its value for a story. */
const rows: [string, (measured: Measured) => string][] = [
  ['build', ({ seconds }) => `${seconds.toFixed(1)} s`],
  ['pages', ({ pages }) => String(pages.length)],
  ['build, per page', ({ seconds, pages }) => `${((seconds / pages.length) * 1000).toFixed(0)} ms`],
  ['largest page', (measured) => `${cost(at(measured, 1))} (${at(measured, 1)?.name ?? ''})`],
  ['median page', (measured) => cost(at(measured, 0.5))],
  ...lists.map((name): [string, (measured: Measured) => string] => [
    name,
    ({ pages }) => cost(pages.find((page) => page.name === name)),
  ]),
];

const all = sizes.map(measure);
const head = ['', ...sizes.map(({ claims, statements }) => `${claims} claims, ${statements} statements`)];
for (const line of [head, head.map(() => '---'), ...rows.map(([name, tell]) => [name, ...all.map(tell)])]) {
  process.stdout.write(`| ${line.join(' | ')} |\n`);
}
/** How times compare with statements, from one story to the next. */
const proportion = (less: Measured, more: Measured): string => {
  const time = more.seconds / less.seconds;
  const statements = more.size.statements / less.size.statements;
  return `${statements} times the statements, ${time.toFixed(1)} times as long: ${(time / statements).toFixed(2)} of proportion`;
};
const [empty, small, large] = all;
if (empty && small && large) {
  process.stdout.write(`\n${proportion(small, large)}.\n`);
  const [first, more] = [small.seconds - empty.seconds, large.seconds - small.seconds];
  const each = (seconds: number, [a, b]: [Measured, Measured]): string =>
    `${((seconds * 1000) / (b.size.statements - a.size.statements)).toFixed(0)} ms`;
  process.stdout.write(
    `A statement more costs ${each(first, [empty, small])} up to ${small.size.statements}, ${each(more, [small, large])} beyond.\n`,
  );
}
