import { load } from 'cheerio';
import { readFileSync } from 'node:fs';

/** One shape of a picture, as printed or as drawn. */
export interface Shape {
  tag: string;
  attrs: Record<string, string>;
  inner: string;
}

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
