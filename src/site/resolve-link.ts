import { nearest } from '../record/problem.ts';
import type { Mounted } from './check-site.ts';

interface Built {
  /** Every file of the site. */
  files: ReadonlySet<string>;
  /** The ids of each page. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  mounted: Mounted;
}

interface Resolved {
  /** The file it leads to; none where it leads elsewhere or nowhere. */
  to?: string;
  fault?: { what: string; fix: string };
}

/** Where a link on a page leads: to a file of the site, elsewhere, or nowhere, which is a fault. */
export const resolveLink = (from: string, link: string, { files, ids, mounted }: Built): Resolved => {
  const { site, base } = mounted;
  const here = new URL(base + addressOf(from), site);
  const url = URL.canParse(link, here) ? new URL(link, here) : undefined;
  if (!url) return { fault: { what: `"${link}" is no address`, fix: 'correct it.' } };
  // Other origins, and mailto:, data: and the like, are not ours to check.
  if (url.origin !== here.origin) return {};
  const path = decode(url.pathname);
  const target = path.endsWith('/') ? `${path}index.html` : path;
  const to = target.slice(base.length);
  if (!target.startsWith(base) || !files.has(to)) return { fault: deadPage(link, path, base, files) };
  const id = decode(url.hash.slice(1));
  const known = ids.get(to);
  // Every page has a top; `:~:` begins words to look for, no id.
  if (!known || id === '' || id === 'top' || id.startsWith(':~:') || known.has(id)) return { to };
  const where = to === from ? 'this page' : base + addressOf(to);
  return {
    to,
    fault: {
      what: `"${link}" leads to an id that is not on ${where}`,
      fix:
        suggest(nearest(id, known)) ?? `give the element it should lead to this id, or take the link away.`,
    },
  };
};

const deadPage = (link: string, path: string, base: string, files: ReadonlySet<string>) => {
  const known = [...files].map((file) => base + addressOf(file));
  // Where the base was forgotten, what is meant is known.
  const meant = known.find((address) => address === base + path.slice(1));
  const outside = path.startsWith(base) ? '' : ` (the site is mounted at ${base})`;
  return {
    what: `"${link}" leads to no page or file of the site${outside}`,
    fix: suggest(meant ?? nearest(path, known)) ?? 'correct the address, or take the link away.',
  };
};

/** The advice where something near is known. */
export const suggest = (near: string | undefined): string | undefined =>
  near === undefined ? undefined : `did you mean "${near}"?`;

/** The address of a file, relative to the base. */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** As written where it is no well-formed percent-encoding: it will then match nothing. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
