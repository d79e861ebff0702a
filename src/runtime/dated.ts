/**
 * Of versions of the same thing, each from its day on (`data-from`), shows the one that stands on a day, and no other.
 *
 * @param group what holds the versions, in order
 * @returns whether one stands
 */
export const showStanding = (group: Element, day: string): boolean => {
  const all = [...group.children] as HTMLElement[];
  const standing = all.findLast((one) => (one.dataset['from'] ?? '') <= day);
  for (const one of all) one.hidden = one !== standing;
  return standing !== undefined;
};

/**
 * A day in words, as pages print it.
 *
 * @param locale the page's own, from its `data-locale`
 */
export const longDate = (day: string, locale: string | undefined): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
