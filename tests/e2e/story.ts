import { expect, type Page } from '@playwright/test';
import { printed, type Shape } from './printed.ts';

/** What the tests know of the built story page. */

/** The three sizes every behaviour is tried at. */
export const sizes = [
  { width: 360, height: 800 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

/** The picture on the page: of the box that is shown, with the step it should show. */
const drawn = (page: Page, section: string) =>
  page.locator(`#${section}`).evaluate((element) => {
    // Where the picture cannot stick, each step has its own.
    const own = element.querySelector<SVGSVGElement>(
      `[data-step="${element.dataset['current'] ?? ''}"] > svg[data-box]`,
    );
    const svgs = [...element.querySelectorAll<SVGSVGElement>('.drawing > svg[data-graphic][data-box]')];
    const svg = own ?? svgs.find((candidate) => candidate.checkVisibility());
    const { top, bottom } = element.getBoundingClientRect();
    return {
      still: own !== null,
      far: top > innerHeight * 2 || bottom < -innerHeight,
      last: [...element.querySelectorAll<HTMLElement>('[data-step]')].at(-1)?.dataset['step'] ?? '',
      step: element.dataset['current'] ?? '',
      box: svg?.dataset['box'] ?? '',
      shapes: [...(svg?.children ?? [])].map((shape) => ({
        tag: shape.tagName,
        // Not `attributes`: each that is read would stay as a node.
        attrs: Object.fromEntries(
          shape.getAttributeNames().map((name) => [name, shape.getAttribute(name) ?? '']),
        ),
        inner: shape.innerHTML.replaceAll(' xmlns="http://www.w3.org/2000/svg"', ''),
      })),
    };
  });

/** Waits until a section shows a step, and its picture is, attribute for attribute, what the build prints for it. */
export const expectStep = async (page: Page, section: string, step: string): Promise<void> => {
  await expect(page.locator(`#${section}`)).toHaveAttribute('data-current', step);
  await expectPicture(page, section);
};

/**
 * Waits until a section's picture is what the build prints for the step it says it shows. A wide picture that is far away
 * need not have its layout yet: then it is still the one of the last step.
 */
export const expectPicture = async (page: Page, section: string): Promise<void> => {
  await expect(async () => {
    const { step, last, box, still, far, shapes } = await drawn(page, section);
    const build = printed(section, step, box);
    // A still is never drawn anew: its shapes have no keys.
    const expected = still ? build.map(withoutKey) : build;
    if (far && box === 'wide') expect([expected, printed(section, last, box)]).toContainEqual(shapes);
    else expect(shapes).toEqual(expected);
  }).toPass({ timeout: 4000 });
};

const withoutKey = ({ attrs, ...shape }: Shape): Shape => ({
  ...shape,
  attrs: Object.fromEntries(Object.entries(attrs).filter(([name]) => name !== 'data-key')),
});

/** Ids of the sections, and of each section's steps, in order. */
export const outline = (page: Page) =>
  page.$$eval('[data-section]', (sections) =>
    sections.map((section) => ({
      id: section.id,
      steps: [...section.querySelectorAll<HTMLElement>('[data-step]')].map(
        (step) => step.dataset['step'] ?? '',
      ),
    })),
  );

/**
 * The step whose card a reader would be reading: the last one that has come up past the trigger
 * line (60 % of the height beside a picture, 75 % below one, 30 % where each step has its own), the first before that.
 */
export const stepInView = (page: Page, section: string): Promise<string> =>
  page.locator(`#${section}`).evaluate((element) => {
    const own = element.querySelector('.unrolled') !== null;
    const line = innerHeight * (own ? 0.3 : innerWidth >= 704 ? 0.6 : 0.75);
    const steps = [...element.querySelectorAll<HTMLElement>('[data-step]')];
    const passed = steps.filter((step) => step.getBoundingClientRect().top <= line);
    return (passed.at(-1) ?? steps[0])?.dataset['step'] ?? '';
  });

/** Comes near the first section, and goes back to the top: from then on all sections show the step the reader is at. */
export const comeNear = async (page: Page): Promise<void> => {
  const [first] = await outline(page);
  const section = page.locator(`#${first?.id ?? ''}`);
  await section.evaluate((element) => {
    element.scrollIntoView();
  });
  await expect(section).toHaveAttribute('data-current', first?.steps[0] ?? '');
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
};

/** Opens the page and collects whatever goes wrong in its console. */
export const open = async (page: Page, address = './'): Promise<string[]> => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  return faults;
};

/** Waits until a section shows the step a reader would be reading, with the build's picture of it. */
export const expectStepInView = async (page: Page, section: string): Promise<void> => {
  await expect
    .poll(
      async () =>
        (await page.locator(`#${section}`).getAttribute('data-current')) ===
        (await stepInView(page, section)),
    )
    .toBe(true);
  await expectPicture(page, section);
};
