import { expect, test } from '@playwright/test';
import { expectStep, open, outline, sizes } from './story.ts';

for (const viewport of [
  ...sizes,
  { width: 320, height: 700 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]) {
  test(`no label is shown under 12 px, no picture is cut, at ${viewport.width} × ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page);
    const found = await page.$$eval('svg[data-graphic]', (all) =>
      (all as SVGSVGElement[])
        .filter((svg) => svg.checkVisibility())
        .map((svg) => {
          const scale = svg.getScreenCTM()?.a ?? 0;
          const sizes = [...svg.querySelectorAll('text')].map(
            (text) => parseFloat(getComputedStyle(text).fontSize) * scale,
          );
          const frame = svg.getBoundingClientRect();
          const cut = [...svg.children].filter((shape) => {
            const box = shape.getBoundingClientRect();
            return (
              box.right > innerWidth + 0.5 ||
              box.left < -0.5 ||
              box.right > frame.right + 3 ||
              box.bottom > frame.bottom + 3
            );
          });
          return { smallest: Math.min(...sizes), cut: cut.map((shape) => shape.outerHTML) };
        }),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const { smallest, cut } of found) {
      expect(smallest).toBeGreaterThanOrEqual(11.99);
      expect(cut).toEqual([]);
    }
  });
}

for (const { width, height, box } of [
  { width: 360, height: 800, box: 'narrow' },
  { width: 1440, height: 900, box: 'wide' },
]) {
  test(`labels are as wide as they were measured, so that none touch on the page either (${box})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    for (const { id, steps } of await outline(page)) {
      for (const step of steps) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `${id}-${step}`);
        await expectStep(page, id, step);
        const overlaps = await page.$$eval(`#${id} .drawing > svg[data-box="${box}"] > text`, (labels) => {
          const boxes = labels.map((label) => {
            const { left, right, top, bottom } = label.getBoundingClientRect();
            const { a: scale = 1, f: origin = 0 } = (label as SVGTextElement).getScreenCTM() ?? {};
            const size = parseFloat(getComputedStyle(label).fontSize) * scale;
            // A figure in the display face stands on its baseline and leaves the rest of its line empty.
            const base = origin + Number(label.getAttribute('y')) * scale;
            const isFigure = label.classList.contains('numeral');
            const box = isFigure
              ? { left, right, top: base - 0.7 * size, bottom: base + 0.03 * size }
              : { left, right, top, bottom };
            return { box, text: label.textContent };
          });
          return boxes.flatMap(({ box: a, text }, i) =>
            boxes
              .slice(i + 1)
              .filter(
                ({ box: b }) =>
                  a.left < b.right - 1 &&
                  b.left < a.right - 1 &&
                  a.top < b.bottom - 4 &&
                  b.top < a.bottom - 4,
              )
              .map(({ text: other }) => `${text} / ${other}`),
          );
        });
        expect(overlaps, `${id}-${step}`).toEqual([]);
      }
    }
  });
}
