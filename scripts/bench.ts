import { type Measured, measure, type PageCost } from './bench/measure.ts';

/**
 * `npm run bench`: builds a made story of 100 statements, of 1,000 and of 2,000, and tells what grows,
 * and whether in proportion. It asserts nothing: seconds are of a machine. Results: docs/benchmarks.md.
 */
const sizes = [
  { claims: 10, statements: 100 },
  { claims: 100, statements: 1000 },
  { claims: 200, statements: 2000 },
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
/** How times compare with statements, from one story to the next, and what a statement more costs. */
const growth = (less: Measured, more: Measured): string => {
  const time = more.seconds / less.seconds;
  const statements = more.size.statements / less.size.statements;
  const each = ((more.seconds - less.seconds) * 1000) / (more.size.statements - less.size.statements);
  return [
    `From ${less.size.statements} to ${more.size.statements} statements: ${statements} times as many,`,
    `${time.toFixed(1)} times as long, ${(time / statements).toFixed(2)} of proportion; ${each.toFixed(1)} ms a statement.\n`,
  ].join(' ');
};
process.stdout.write('\n');
all.slice(1).forEach((more, i) => {
  const less = all[i];
  if (less) process.stdout.write(growth(less, more));
});
