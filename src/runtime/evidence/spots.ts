import { isFace, type Lead, rootOf } from '../../graphics/face.ts';
import { inReadingOrder } from './targets.ts';

/** A mark on view that leads somewhere: what it says, and where it stands in its drawing, in px. */
export interface Spot {
  root: string;
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The least a link measures either way, in px (WCAG 2.5.8), and how far it reaches over its mark. */
const least = 24;
const reach = 3;
/** Paths up to this size are marks, longer ones are lines. */
const largest = 40;

/** The marks on view that lead somewhere, in reading order, each with its labels. */
export const spotsIn = (drawing: HTMLElement, leads: Readonly<Record<string, Lead>>): Spot[] => {
  const svg = [...drawing.querySelectorAll('svg')].find((one) => one.checkVisibility());
  const from = drawing.getBoundingClientRect();
  const faces = new Map<string, SVGElement[]>();
  for (const shape of svg?.querySelectorAll<SVGElement>(':scope > [data-key]') ?? []) {
    const key = shape.dataset['key'] ?? '';
    const root = rootOf(key, leads);
    if (root !== undefined && isFace(key, root)) faces.set(root, [...(faces.get(root) ?? []), shape]);
  }
  return inReadingOrder(
    [...faces].flatMap(([root, shapes]) => {
      // What is not public yet, or not told yet, leads nowhere.
      const spot = shapes.some((shape) => shape.matches('.ghost, .yet')) ? undefined : spotOf(shapes, from);
      if (!spot) return [];
      return [{ ...spot, root, name: [leads[root]?.[1], spot.name].filter(Boolean).join(': ') }];
    }),
  );
};

const isLine = (shape: SVGElement, { width, height }: DOMRect): boolean =>
  shape instanceof SVGPathElement && Math.max(width, height) > largest;

/** What a mark and its labels cover together, a little more, and what they say from top to bottom. */
const spotOf = (shapes: readonly SVGElement[], from: DOMRect): Omit<Spot, 'root'> | undefined => {
  const boxes = shapes
    .map((shape) => ({ shape, box: shape.getBoundingClientRect() }))
    .filter(({ shape, box }) => !isLine(shape, box))
    .sort((a, b) => a.box.top - b.box.top);
  if (boxes.length === 0) return undefined;
  const edge = (side: 'left' | 'top' | 'right' | 'bottom', pick: (...values: number[]) => number): number =>
    pick(...boxes.map(({ box }) => box[side]));
  const [left, right] = [edge('left', Math.min), edge('right', Math.max)];
  const [top, bottom] = [edge('top', Math.min), edge('bottom', Math.max)];
  const [x, y] = [Math.max(reach, (least - right + left) / 2), Math.max(reach, (least - bottom + top) / 2)];
  return {
    name: boxes
      .flatMap(({ shape }) => (shape instanceof SVGTextElement ? [shape.textContent] : []))
      .join(' '),
    left: left - from.left - x,
    right: right - from.left + x,
    top: top - from.top - y,
    bottom: bottom - from.top + y,
  };
};
