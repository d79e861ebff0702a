import { type CheerioAPI, load } from 'cheerio';

/** What a built page has, and what it leans on. */
export interface Page {
  /** Every id, as often as it stands there. */
  ids: string[];
  /** Every address it names, as written, and whether a reader can follow it. */
  links: { to: string; followed: boolean }[];
  /** Ids that its elements name in attributes. */
  named: { attribute: string; id: string }[];
}

/** Attributes that hold one address. */
const addresses = ['href', 'src', 'action', 'formaction', 'data', 'data-wide', 'poster', 'xlink:href'];
/** Attributes that hold several, each with a size. */
const addressLists = ['srcset', 'imagesrcset'];
/** Attributes that hold ids of the same document. */
const idLists = [
  ...['popovertarget', 'commandfor', 'for', 'form', 'list', 'headers'],
  ...['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'aria-owns'],
];

/** Reads a page as a browser without scripts does, so that what stands in `<noscript>` counts. */
export const readPage = (html: string): Page => {
  const $ = load(html, { scriptingEnabled: false });
  const page: Page = { ids: [], links: [], named: [] };
  for (const { name, attribs } of $('html *').toArray()) {
    const followed = name === 'a' || name === 'area';
    const of = (names: readonly string[]) => names.filter((attribute) => attribs[attribute] !== undefined);
    if (attribs['id'] !== undefined) page.ids.push(attribs['id']);
    // `data` is an address on <object> only.
    for (const attribute of of(addresses)) {
      if (attribute !== 'data' || name === 'object')
        page.links.push({ to: attribs[attribute] ?? '', followed });
    }
    for (const attribute of of(addressLists)) {
      for (const candidate of (attribs[attribute] ?? '').split(/,\s+/))
        page.links.push({ to: candidate.trim().split(/\s/)[0] ?? '', followed: false });
    }
    for (const attribute of of(idLists)) {
      for (const id of (attribs[attribute] ?? '').split(/\s+/).filter(Boolean))
        page.named.push({ attribute, id });
    }
  }
  return { ...page, links: [...page.links, ...inStyles($)] };
};

/** Addresses in style sheets that stand in the page: fonts, pictures. */
const inStyles = ($: CheerioAPI): Page['links'] =>
  [
    ...$('style')
      .text()
      .matchAll(/\burl\(\s*["']?([^"')]+)/g),
  ].map(([, to = '']) => ({ to, followed: false }));
