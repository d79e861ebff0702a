import { load } from 'cheerio';
import { globSync, readFileSync } from 'node:fs';

/** One shape of a picture, as printed or as drawn. */
export interface Shape {
  tag: string;
  attrs: Record<string, string>;
  inner: string;
}

/** How many steps the sections have in all: one committed snapshot of the narrow box each. */
export const stepCount = globSync('tests/snapshots/*/*.narrow.svg').length;

/** The picture the build prints for a step, from its committed snapshot. */
export const printed = (section: string, step: string, box: string): Shape[] => {
  const $ = load(readFileSync(`tests/snapshots/${section}/${step}.${box}.svg`, 'utf8'), {
    xml: { decodeEntities: false },
  });
  return $('svg')
    .children()
    .toArray()
    .map((shape) => ({ tag: shape.name, attrs: shape.attribs, inner: $(shape).html() ?? '' }));
};
