/** Where a mark leads: `<claim>#<statement>`, and what it is called where no label of its own says it. */
export type Lead = [to: string, name?: string];

/** The mark that a shape belongs to: the longest key that its own is or begins with. */
export const rootOf = (key: string, leads: Readonly<Record<string, Lead>>): string | undefined => {
  for (let end = key.length; end > 0; end = key.lastIndexOf('-', end - 1)) {
    const root = key.slice(0, end);
    if (Object.hasOwn(leads, root)) return root;
  }
  return undefined;
};

/** Whether a shape is a mark itself or one of its labels, whose keys add letters and numbers: `-l0`, `-n`, `-0-1`; not its lines. */
export const isFace = (key: string, root: string): boolean =>
  /^(?:-[a-z]?\d*)*$/.test(key.slice(root.length));
