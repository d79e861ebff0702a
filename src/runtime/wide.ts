import type { Layout } from '../graphics/frames.ts';

/** Layouts that were asked for, by address. */
const asked = new Map<string, Promise<Layout>>();

/** Fetches a picture's layout in the wide box, once. Rejects where it cannot be had; then the next call asks again. */
export const fetchWideLayout = (address: string): Promise<Layout> => {
  const known = asked.get(address);
  if (known) return known;
  const layout = fetch(address).then((response) => {
    if (!response.ok) throw new Error(address);
    return response.json() as Promise<Layout>;
  });
  asked.set(address, layout);
  layout.catch(() => asked.delete(address));
  return layout;
};
