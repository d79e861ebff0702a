/**
 * Shows what was corrected since a page was embedded. `?v=` carries the record's version then: the hash of its content and
 * how many corrections its log had, `3f2a9c1b.2`.
 */
export const showCorrections = (): void => {
  const had = /^[0-9a-f]{8}\.(\d{1,4})$/.exec(document.documentElement.dataset['v'] ?? '')?.[1];
  if (had === undefined) return;
  for (const note of document.querySelectorAll<HTMLElement>('[data-correction]')) {
    note.hidden = Number(note.dataset['correction']) < Number(had);
  }
};
