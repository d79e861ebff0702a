import { expect, test } from '@playwright/test';
import { expectStepInView, open, outline, sizes } from './story.ts';

for (const viewport of sizes) {
  // The longest where the picture is smallest; mixed.spec walks at the others too.
  const moves = viewport.width === 360 ? 200 : 40;
  /** A walk stops this often for its picture to come to rest and be compared. */
  const rests = viewport.width === 360 ? 4 : 2;
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    // Two halves, side by side: one walk through all sections would be what a run waits for at its end.
    for (const half of [0, 1])
      test(`after any part of a random walk of ${moves} moves a section’s picture is what the build prints, ${half + 1}`, async ({
        page,
      }) => {
        test.setTimeout(240_000);
        const faults = await open(page);
        const sections = await outline(page);
        expect(sections.length).toBeGreaterThan(1);
        for (const { id, steps } of sections.filter((_, i) => i % 2 === half)) {
          for (let rest = 0; rest < rests; rest += 1) {
            await page.evaluate(
              async ({ section, ids, count, start }) => {
                // A linear congruential generator (Numerical Recipes, 2nd ed., § 7.1): the same walk in every run.
                let seed = start;
                const random = (): number => (seed = (seed * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
                for (let move = 0; move < count; move += 1) {
                  const step = ids[Math.floor(random() * ids.length)] ?? '';
                  const place = document.getElementById(`${section}-${step}`)?.getBoundingClientRect();
                  scrollBy(0, (place?.top ?? 0) - innerHeight * (0.2 + 0.5 * random()));
                  // From before a transition starts to after most have ended.
                  await new Promise((resolve) =>
                    setTimeout(resolve, random() < 0.8 ? random() * 50 : random() * 400),
                  );
                }
              },
              { section: id, ids: steps, count: moves / rests, start: 20240812 + rest },
            );
            await expectStepInView(page, id);
          }
        }
        expect(faults).toEqual([]);
      });
  });
}
