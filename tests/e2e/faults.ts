import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong on a page, or in a part of it. No page tested with this has frames, which it would go through
 * piece by piece; what passes is not listed, which takes as long as finding what fails.
 *
 * @param part a selector
 */
export const faultsOf = async (page: Page, part?: string): Promise<string[]> => {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    // Targets of 24 px, or as much room around them (WCAG 2.2, 2.5.8), which axe does not ask for by itself.
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
