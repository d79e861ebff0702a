/** Pages that were read, by address. */
const pages = new Map<string, Document>();
/** Longer than this nobody waits for a card: the link leads to the page itself. */
const patienceMs = 6000;

/** Reads a page of this site, once. @throws when it cannot be had, or no longer is wanted. */
export const readPage = async ({ origin, pathname }: URL, signal: AbortSignal): Promise<Document> => {
  const address = origin + pathname;
  const known = pages.get(address);
  if (known) return known;
  const response = await fetch(address, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
  });
  if (!response.ok) throw new Error(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  pages.set(address, page);
  return page;
};
