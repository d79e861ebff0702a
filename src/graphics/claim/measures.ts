/** All lengths of the small chain, in user units. It has one box, as wide as the narrow one of the large pictures. */
export const m = {
  size: 'mini',
  width: 288,
  /** Centre of the first lane. */
  first: 9,
  /** Between two lanes, where there is room for it, and at least; and how wide all of them may be before they close up. */
  lane: { wide: 20, least: 11, all: 110 },
  /** From the last lane to the labels. */
  label: 23,
  /** What labels need at least. */
  leastLabel: 110,
  /** Above the first row, between two rows, and from the last row to the strip. */
  above: 9,
  gap: 17.5,
  foot: 16,
  leading: 14.5,
  corner: 6,
  /** Half the article's page. */
  page: { high: 7, wide: 5.5 },
} as const;
