/**
 * Puts a still picture before the card of every step: for print, and where the screen is too small for a sticky one. It is
 * the one that the page has for readers without scripts.
 *
 * @returns takes them away again
 */
export const showStills = (steps: readonly HTMLElement[]): (() => void) => {
  const stills = steps.flatMap((step) => {
    const template = document.createElement('template');
    template.innerHTML = step.querySelector(':scope > noscript')?.textContent ?? '';
    const still = template.content.querySelector('svg');
    if (!still) return [];
    step.prepend(still);
    return [still];
  });
  return () => {
    for (const svg of stills) svg.remove();
  };
};
