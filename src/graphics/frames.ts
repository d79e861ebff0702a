import type { Mark } from './marks.ts';

/**
 * A mark with the steps it is shown in: what a layout is made of. Positions for all marks a
 * graphic can show are settled at build; a scene only selects.
 */
export interface Item {
  mark: Mark;
  /** First step it is shown in, counted from 0. */
  from: number;
  /** Last step it is shown in; to the end when absent. */
  to?: number;
  /** Attributes that hold from a step on, laid over the mark's own in order, and how long it waits before it takes them on. */
  then?: [step: number, attrs: Mark['attrs'], delay?: number][];
}

/** Everything a graphic can show in one box. */
export interface Layout {
  items: Item[];
}

/** The state of a picture: which step it is at. */
export interface State {
  step: number;
}

/** The marks of one step, in drawing order. Pure and cheap; the same at build and in the browser. */
export const scene = ({ items }: Layout, { step }: State): Mark[] =>
  items
    .filter(({ from, to }) => from <= step && step <= (to ?? step))
    .map(({ mark, then = [] }) => {
      const later = then.filter(([since]) => since <= step);
      const delay = later.at(-1)?.[2];
      return later.length === 0
        ? mark
        : {
            ...mark,
            attrs: later.reduce((all, [, own]) => ({ ...all, ...own }), mark.attrs),
            ...(delay === undefined ? {} : { delay }),
          };
    });
