/**
 * A `stroke-dasharray` that shows only the first `visible` units of a line in its own dash
 * pattern, so that a dashed line can be drawn from its start.
 *
 * @param pattern dash and gap in user units; none for a solid line
 * @param length the whole line's length, for the closing gap
 */
export const partialDash = (pattern: readonly number[], visible: number, length: number): string => {
  const rest = Math.ceil(length) + 10;
  const [dash = 0, gap = 0] = pattern;
  if (dash + gap <= 0) return `${visible} ${rest}`;
  const parts: number[] = [];
  for (let at = 0; at < visible; at += dash + gap) {
    const shown = Math.min(dash, visible - at);
    parts.push(shown, at + dash + gap < visible ? gap : rest);
  }
  return parts.length === 0 ? `0 ${rest}` : parts.join(' ');
};
