const numbers = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:e[-+]?\d+)?/gi;

/**
 * The way of an attribute from one value to another: each number of the second begins at its counterpart in the first. As
 * d3's `interpolateString` (a test holds it to that), which cannot be had without all kinds of colour.
 */
export const between = (from: string, to: string): ((share: number) => string) => {
  const starts = from.match(numbers) ?? [];
  return (share) => {
    let at = 0;
    return to.replaceAll(numbers, (end) => {
      const start = starts[at++] ?? end;
      return start === end ? end : String(Number(start) * (1 - share) + Number(end) * share);
    });
  };
};
