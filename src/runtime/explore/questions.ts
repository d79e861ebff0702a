import type { Entry } from './choose.ts';

/** A statement's row, under its question. */
export interface Row extends Entry {
  element: HTMLElement;
  /** Its mark beside the question. */
  mark: SVGElement | undefined;
}

/** A question with its rows and the answers to it, each from its day on. */
export interface Question {
  element: HTMLElement;
  label: string;
  count: HTMLElement | null;
  /** Whether it is a question, or the rest. */
  isOne: boolean;
  answers: HTMLElement[];
  rows: Row[];
}

/** Reads what the build printed. */
export const readQuestions = (root: ParentNode): Question[] =>
  [...root.querySelectorAll<HTMLElement>('.asked')].map((element) => {
    const kind = element.dataset['k'] ?? '';
    const marks = element.querySelectorAll<SVGElement>('summary use');
    return {
      element,
      label: element.querySelector('h4, h5')?.textContent.trim() ?? '',
      count: element.querySelector<HTMLElement>('summary > span'),
      isOne: kind !== '',
      answers: [...element.querySelectorAll<HTMLElement>('.answer')],
      rows: [...element.querySelectorAll<HTMLElement>('li[data-n]')].map((row, i) => ({
        element: row,
        mark: marks[i],
        n: Number(row.dataset['n']),
        day: row.dataset['d'] ?? '',
        year: row.dataset['y'] ?? '',
        speaker: row.dataset['s'] ?? '',
        basis: row.dataset['b'] ?? '',
        kind,
        name: row.querySelector('b')?.textContent ?? '',
      })),
    };
  });

/** Of the answers to a question, the one that stood on a day. */
export const answerOn = ({ answers }: Question, day: string): HTMLElement | undefined =>
  answers.findLast((answer) => (answer.dataset['from'] ?? '') <= day);
