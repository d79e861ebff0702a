import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What a change of colours alone can break. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong on a page, or in a part of it. No page tested with this has frames, which it would go through
 * piece by piece; what passes is not listed, which takes as long as finding what fails.
 *
 * @param part a selector
 * @param colours only what has to do with them: where the same page was looked at whole, in others
 */
export const faultsOf = async (
  page: Page,
  { part, colours = false }: { part?: string; colours?: boolean } = {},
): Promise<string[]> => {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    // Targets of 24 px, or as much room around them (WCAG 2.2, 2.5.8), which axe does not ask for by itself.
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
  if (part !== undefined) axe.include(part);
  if (colours) axe.withRules(ofColours);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
