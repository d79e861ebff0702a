/** Between a word and its card, and between a card and the edge of the screen, in px. */
const gap = 8;
/** A card is not made lower than this to stay clear of its word. */
const least = 360;

/** Puts a card that is not shown yet where the reader is: showing it brings the focus to it, and the page must not follow. */
export const placeInView = ({ style }: HTMLElement): void => {
  style.setProperty('--y', `${scrollY + gap}px`);
};

/** Places a card in the page below or above its word, where there is more room; over it only where there is none. */
export const placeBy = (card: HTMLElement, word: Element): void => {
  const { left, top, bottom } = word.getClientRects()[0] ?? word.getBoundingClientRect();
  const [above, below] = [top - 2 * gap, innerHeight - bottom - 2 * gap];
  const { style } = card;
  style.setProperty('--room', `${Math.max(above, below, least)}px`);
  const { offsetWidth: width, offsetHeight: height } = card;
  const right = document.documentElement.clientWidth - width - gap;
  const y = height <= below ? bottom + gap : height <= above ? top - gap - height : gap;
  style.setProperty('--x', `${Math.max(gap, Math.min(left, right)) + scrollX}px`);
  style.setProperty('--y', `${y + scrollY}px`);
};
