/** Words in another language than the page's. */
export interface Foreign {
  text: string;
  language: string;
}

/** A text cut where foreign words begin and end, so that these can say their language; the longest are found first. */
export const markForeign = (
  text: string,
  foreign: readonly Foreign[],
): { text: string; language?: string }[] => {
  const [first, ...others] = [...foreign]
    .filter(({ text: words }) => /\p{L}/u.test(words))
    .sort((a, b) => b.text.length - a.text.length);
  if (!first || text === '') return text === '' ? [] : [{ text }];
  return text
    .split(first.text)
    .flatMap((rest, i) => [...(i === 0 ? [] : [first]), ...markForeign(rest, others)]);
};
