import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { nearest, type Problem } from '../record/problem.ts';
import { type Page, readPage } from './page.ts';
import { resolveLink, suggest } from './resolve-link.ts';

/** Where a built site will stand, and where its readers come in. */
export interface Mounted {
  /** The origin it is served from; links that spell it out are its own. */
  site: string;
  /** The path it is mounted at, with a slash at both ends. */
  base: string;
  /** The first page of every story and language, relative to the base: `''`, `other/es/`. */
  homes: readonly string[];
}

/**
 * Pages no link need lead to, relative to a story's first page: the server shows 404.html by itself,
 * and embeds are led to by other people's pages.
 */
const unlinked = ['404.html', 'embed/'];

/** Checks that every link of a built site leads somewhere, every id that is named exists once, and every page can be reached. */
export const checkSite = (folder: string, mounted: Mounted): Problem[] => {
  const files = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .map((name) => name.replaceAll(sep, '/')),
  );
  const pages = new Map(
    [...files]
      .filter((file) => file.endsWith('.html'))
      .sort()
      .map((file) => [file, readPage(readFileSync(join(folder, file), 'utf8'))]),
  );
  const ids = new Map([...pages].map(([file, page]) => [file, new Set(page.ids)]));
  const faults: Problem[] = [];
  const linked = new Map<string, string[]>();
  for (const [file, page] of pages) {
    faults.push(...checkIds(file, page));
    const followed = new Set<string>();
    for (const link of page.links) {
      const { to, fault } = resolveLink(file, link.to, { files, ids, mounted });
      if (fault) faults.push({ file, ...fault });
      if (to !== undefined && link.followed) followed.add(to);
    }
    linked.set(file, [...followed]);
  }
  return [...once(faults), ...checkReached(linked, mounted)];
};

/** Ids that stand twice, and ids that are named and missing. */
const checkIds = (file: string, { ids, named }: Page): Problem[] => {
  const known = new Set(ids);
  const twice = new Set(known.size === ids.length ? [] : ids.filter((id, i) => ids.indexOf(id) !== i));
  return [
    ...[...twice].map((id) => ({
      file,
      what: `the id "${id}" stands on the page more than once`,
      fix: 'a link finds only the first; give each its own, made from names.',
    })),
    ...named
      .filter(({ id }) => !known.has(id))
      .map(({ attribute, id }) => ({
        file,
        what: `${attribute}="${id}" names an id that is not on the page`,
        fix: suggest(nearest(id, known)) ?? 'add an element with this id, or take the attribute away.',
      })),
  ];
};

/** Pages that nobody gets to from the first page of a story. */
const checkReached = (linked: ReadonlyMap<string, string[]>, { homes }: Mounted): Problem[] => {
  const reached = new Set(homes.map((home) => `${home}index.html`));
  // A set gives out what is added while it is walked, so this goes on until nothing new is found.
  for (const file of reached) for (const to of linked.get(file) ?? []) reached.add(to);
  const exempt = homes.flatMap((home) => unlinked.map((start) => home + start));
  return [...linked.keys()]
    .filter((file) => !reached.has(file) && !exempt.some((start) => file.startsWith(start)))
    .map((file) => ({
      file,
      what: 'no way leads here: following links from the first page of every story, it is never reached',
      fix: 'link to it from a page that is reached, such as the list it belongs to, or do not build it.',
    }));
};

/** The same fault of several pages, such as one in the footer, is told once. */
const once = (faults: readonly Problem[]): Problem[] =>
  [...Map.groupBy(faults, ({ what, fix }) => `${what}\n${fix}`).values()].flatMap((same) => {
    const [first] = same;
    const others = new Set(same.map(({ file }) => file)).size - 1;
    const more = others === 1 ? ' and 1 other page' : ` and ${others} other pages`;
    return first ? [{ ...first, file: first.file + (others === 0 ? '' : more) }] : [];
  });
