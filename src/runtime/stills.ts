import { boxes, type Mark } from '../graphics/marks.ts';
import { draw } from './draw.ts';

/**
 * Puts a still picture before the card of every step: for print, and where the screen is too
 * small for a sticky one. Drawn from the same layouts as the live picture.
 *
 * @returns takes them away again
 */
export const showStills = (
  steps: readonly HTMLElement[],
  graphic: string,
  marksAt: (step: number) => readonly Mark[],
): (() => void) => {
  const { width, height, name } = boxes.narrow;
  const stills = steps.map((step, i) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('class', 'still');
    svg.dataset['graphic'] = graphic;
    svg.dataset['box'] = name;
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    svg.setAttribute('aria-hidden', 'true');
    draw(svg, marksAt(i), false);
    step.prepend(svg);
    return svg;
  });
  return () => {
    for (const svg of stills) svg.remove();
  };
};
