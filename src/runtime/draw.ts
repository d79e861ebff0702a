import { easeCubicInOut, easeLinear, select, type Selection } from 'd3';
import type { Mark } from '../graphics/marks.ts';
import { animate, interrupt } from './animate.ts';
import { between } from './between.ts';
import { partialDash } from './dash.ts';
import { fadeMs, lateDelayMs, lineMotion, moveMs } from './motion.ts';
import { turn } from './turn.ts';

const namespace = 'http://www.w3.org/2000/svg';

/**
 * Draws marks into an SVG by a keyed join: adopts what the build printed, brings new marks in,
 * moves those that stay, takes away the rest. When all has settled, every attribute is what the
 * build prints for the same marks. Safe to call at any time, again and again.
 */
export const draw = (svg: SVGSVGElement, marks: readonly Mark[], moves: boolean): void => {
  const shapes = select(svg)
    .selectAll<SVGElement, Mark>(':scope > [data-key]')
    .data(marks, function (this: SVGElement | Element, mark) {
      // d3 calls this with an element for nodes without data, with the parent for data.
      return (mark as Mark | undefined)?.key ?? (this as SVGElement).dataset['key'] ?? '';
    });

  const gone = shapes.exit<Mark>();
  for (const shape of [...shapes, ...gone]) interrupt(shape);
  for (const shape of gone) {
    if (moves) fade(shape, 0, 0, () => shape.remove());
    else shape.remove();
  }

  const entered = shapes
    .enter()
    .append((mark): SVGElement => document.createElementNS(namespace, mark.tag))
    .each(function (mark) {
      this.dataset['key'] = mark.key;
      settle(this, mark);
      if (moves) this.setAttribute('opacity', '0');
    });

  if (moves) {
    shapes.each(function (mark) {
      move(this, mark);
    });
    enter(entered);
  } else {
    shapes.each(function (mark) {
      settle(this, mark);
    });
  }
  entered.merge(shapes).order();
};

/** Gives a shape exactly the attributes and text that the build prints. */
const settle = (shape: SVGElement, mark: Mark): void => {
  for (const attribute of shape.getAttributeNames()) {
    if (attribute !== 'data-key' && !(attribute in mark.attrs)) shape.removeAttribute(attribute);
  }
  for (const [attribute, value] of Object.entries(mark.attrs)) {
    if (shape.getAttribute(attribute) !== String(value)) shape.setAttribute(attribute, String(value));
  }
  write(shape, mark);
};

/** Writes a label's runs where they differ. */
const write = (shape: SVGElement, { runs }: Mark): void => {
  if (!runs) return;
  const nodes = runs.map((run): Node => {
    if (run.class === undefined) return document.createTextNode(run.text);
    const span = document.createElementNS(namespace, 'tspan');
    span.setAttribute('class', run.class);
    span.textContent = run.text;
    return span;
  });
  const now = [...shape.childNodes];
  const same = now.length === nodes.length && now.every((node, i) => node.isEqualNode(nodes[i] ?? null));
  if (!same) shape.replaceChildren(...nodes);
};

/** A shape that stays: class and text at once, place and form in motion. */
const move = (shape: SVGElement, mark: Mark): void => {
  const changed = Object.entries(mark.attrs).filter(
    ([attribute, value]) =>
      attribute !== 'class' &&
      attribute !== 'stroke-dasharray' &&
      shape.getAttribute(attribute) !== String(value),
  );
  const was = new Map(changed.map(([attribute]) => [attribute, shape.getAttribute(attribute) ?? '']));
  const opacity = shape.getAttribute('opacity');
  if (changed.length === 0 && opacity === null) {
    settle(shape, mark);
    return;
  }
  settle(shape, mark);
  for (const [attribute, value] of was) if (value !== '') shape.setAttribute(attribute, value);
  if (opacity !== null) shape.setAttribute('opacity', opacity);

  const ways = changed.map(([attribute, value]): [string, (share: number) => string] => {
    const [before, after] = [was.get(attribute) ?? '', String(value)];
    const way = mark.delay === undefined ? undefined : turn(before, after);
    return [attribute, way ?? between(before, after)];
  });
  if (opacity !== null) ways.push(['opacity', between(opacity, '1')]);
  animate(
    shape,
    { delay: mark.delay ?? 0, duration: moveMs, ease: easeCubicInOut },
    (share) => {
      for (const [attribute, way] of ways) shape.setAttribute(attribute, way(share));
    },
    () => settle(shape, mark),
  );
};

/** Fades a shape from what it is to an opacity, after a wait. */
const fade = (shape: SVGElement, opacity: 0 | 1, delay: number, end: () => void): void => {
  const from = Number(shape.getAttribute('opacity') ?? 1);
  animate(
    shape,
    { delay, duration: fadeMs, ease: easeLinear },
    (share) => shape.setAttribute('opacity', String(from + (opacity - from) * share)),
    end,
  );
};

/** New shapes: marks and labels fade in at their place, lines are drawn from their start, heads and numbers come last. */
const enter = (entered: Selection<SVGElement, Mark, SVGSVGElement, unknown>): void => {
  entered.each(function (mark) {
    const done = (): void => {
      settle(this, mark);
    };
    const line = lineMotion[mark.enter ?? 'fade'];
    if (line && this instanceof SVGPathElement) {
      const length = this.getTotalLength();
      const pattern = String(mark.attrs['stroke-dasharray'] ?? '')
        .split(' ')
        .map(Number);
      const shown = partialDash(pattern, 0, length);
      this.setAttribute('stroke-dasharray', shown);
      this.removeAttribute('opacity');
      animate(
        this,
        {
          delay: line.delay + line.duration * (mark.order ?? 0),
          duration: line.duration,
          ease: line.steady ? easeLinear : easeCubicInOut,
        },
        (share) => this.setAttribute('stroke-dasharray', partialDash(pattern, share * length, length)),
        done,
      );
      return;
    }
    fade(this, 1, mark.enter === 'late' ? lateDelayMs : 0, done);
  });
};
