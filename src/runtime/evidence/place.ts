/** Between a word and its card, and between a card and the edge of the screen, in px. */
const gap = 8;
/** A card has at least this height, so that words and answer are seen together, where the screen has it. */
const least = 560;

/** Puts a card that is not shown yet where the reader is: showing it brings the focus to it, and the page must not follow. */
export const placeInView = ({ style }: HTMLElement): void => {
  style.setProperty('--y', `${scrollY + gap}px`);
};

/**
 * Places a card in the page, clear of its word: below or above it where there is room enough, else beside it, at full
 * height; over it only where there is none either way.
 */
export const placeBy = (card: HTMLElement, word: Element): void => {
  const { left, right, top, bottom } = word.getClientRects()[0] ?? word.getBoundingClientRect();
  const { style } = card;
  const put = (x: number, y: number): void => {
    style.setProperty('--x', `${x + scrollX}px`);
    style.setProperty('--y', `${y + scrollY}px`);
  };
  const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));
  const [above, below] = [top - 2 * gap, innerHeight - bottom - 2 * gap];
  const width = card.offsetWidth;
  const rightmost = document.documentElement.clientWidth - width - gap;
  const beside = right + gap <= rightmost ? right + gap : left - width - gap;

  style.setProperty('--room', `${innerHeight - 2 * gap}px`);
  const whole = card.offsetHeight;
  const room = Math.max(above, below);
  if (room < Math.min(whole, least) && beside >= gap) {
    put(beside, between(gap, (top + bottom - whole) / 2, innerHeight - whole - gap));
    return;
  }
  style.setProperty('--room', `${room}px`);
  const height = card.offsetHeight;
  put(between(gap, left, rightmost), height <= below ? bottom + gap : Math.max(gap, top - gap - height));
};
