import { distance } from 'fastest-levenshtein';

/** A page of the site, as it is offered. */
export interface Known {
  address: string;
  title: string;
  /** The title's language, where it is not that of the page that offers it. */
  lang?: string;
}

/** How much of a name may be wrong: more is another name. */
const slip = 1 / 4;
/** What a part of the path costs that is too many or missing: an old prefix, a forgotten folder. */
const extra = 1 / 4;
/** What all slips may cost together: two parts of the path, and a letter or two. */
const most = 0.6;
/** How much further off than the nearest another may be to be offered too. */
const spread = 0.1;

/**
 * The pages whose addresses are nearest to a path that leads nowhere: at most three, the nearest
 * first, none where none is near. Compared part by part, the last part being what a page is called.
 */
export const nearest = (path: string, known: readonly Known[]): Known[] => {
  const wanted = partsOf(path);
  // Nobody types such a path by a slip, and comparing it would take long.
  if (wanted.length > 8) return [];
  const costs = known
    .map((page) => ({ page, cost: costOf(wanted, partsOf(page.address)) }))
    .filter(({ cost }) => cost <= most)
    .sort((a, b) => a.cost - b.cost);
  const least = costs[0]?.cost ?? 0;
  // A page that is called exactly so leaves nothing to choose from.
  const near = costs.filter(({ cost }) => cost === least || (least > 0 && cost <= least + spread));
  if (near.length > 0) return near.slice(0, 3).map(({ page }) => page);
  // Nothing is called so: then what it stood under, such as the list of claims.
  return wanted.length > 1 ? nearest(wanted.slice(0, -1).join('/'), known) : [];
};

/** The parts of a path, without what servers and old sites add: capitals, `index.html`, `.html`, double slashes. */
const partsOf = (path: string): string[] =>
  decode(path)
    .toLowerCase()
    .replace(/(\/index)?\.html?\/?$/, '')
    .split('/')
    .filter(Boolean);

const costOf = (wanted: readonly string[], known: readonly string[]): number =>
  slips(wanted.at(-1) ?? '', known.at(-1) ?? '') + align(wanted.slice(0, -1), known.slice(0, -1));

/** The least cost of making one list of folders the other, by leaving out, putting in or correcting. */
const align = (a: readonly string[], b: readonly string[]): number => {
  const [first, second] = [a.at(-1), b.at(-1)];
  if (first === undefined || second === undefined) return (a.length + b.length) * extra;
  return Math.min(
    slips(first, second) + align(a.slice(0, -1), b.slice(0, -1)),
    extra + align(a.slice(0, -1), b),
    extra + align(a, b.slice(0, -1)),
  );
};

/** The part of two names that differs; infinite where it is too much for a slip. */
const slips = (a: string, b: string): number => {
  // The same letters in another order: two of them swapped is one slip, though it takes two changes.
  const swapped = a !== b && sorted(a) === sorted(b);
  const share = distance(a, b) / (swapped ? 2 : 1) / Math.max(a.length, b.length, 1);
  return a !== '' && share <= slip ? share : Infinity;
};

const sorted = (name: string): string => Array.from(name).sort().join('');

/** As it stands where it is no well-formed percent-encoding. */
const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
