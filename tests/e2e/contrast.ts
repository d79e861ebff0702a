import type { Page } from '@playwright/test';

/**
 * Contrast of the words in pictures, which axe does not measure: of each label's colour with what it stands on, by
 * WCAG 2.2 (1.4.3): its own halo, else the last surface drawn before it, else the paper. Gives those under the limit.
 */
export const faintLabels = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const numbers = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string): number => {
      const [r = 0, g = 0, b = 0] = numbers(color).map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: string, other: string): number => {
      const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const isPaint = (color: string): boolean => color !== 'none' && numbers(color)[3] !== 0;
    const paper = getComputedStyle(document.documentElement).backgroundColor;

    const surface = (svg: SVGSVGElement, text: SVGTextElement): string => {
      const { stroke, strokeWidth } = getComputedStyle(text);
      if (isPaint(stroke) && parseFloat(strokeWidth) >= 3) return stroke;
      const box = text.getBoundingClientRect();
      let found = paper;
      for (const shape of svg.querySelectorAll<SVGGeometryElement>('rect, circle, path, ellipse')) {
        if ((shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) break;
        const { fill } = getComputedStyle(shape);
        const matrix = shape.getScreenCTM();
        if (!isPaint(fill) || !matrix) continue;
        const middle = new DOMPoint(box.left + box.width / 2, box.top + box.height / 2);
        if (shape.isPointInFill(middle.matrixTransform(matrix.inverse()))) found = fill;
      }
      return found;
    };

    return [...document.querySelectorAll<SVGSVGElement>('svg[data-graphic]')]
      .filter((svg) => svg.checkVisibility())
      .flatMap((svg) =>
        [...svg.querySelectorAll('text')].flatMap((text) => {
          const behind = surface(svg, text);
          return [text, ...text.querySelectorAll('tspan')].flatMap((part) => {
            const { fill, fontSize, fontWeight } = getComputedStyle(part);
            const shown = parseFloat(fontSize) * (svg.getScreenCTM()?.a ?? 1);
            const isLarge = shown >= 24 || (shown >= 18.66 && Number(fontWeight) >= 700);
            const is = contrast(fill, behind);
            return is < (isLarge ? 3 : 4.5)
              ? [
                  `${svg.dataset['graphic'] ?? ''}: “${part.textContent}”, ${fill} on ${behind}: ${is.toFixed(2)}`,
                ]
              : [];
          });
        }),
      );
  });
