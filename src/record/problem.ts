import { closest, distance } from 'fastest-levenshtein';

/** One fault in the content, told to its author: where it is, what is wrong, what to do. */
export interface Problem {
  /** The file, relative to the content root. */
  file: string;
  /** Line in that file, counted from 1, where there is one. */
  line?: number;
  /** The field, as a path: `[iran-mission-10-aug].answers.claims[0]`. */
  field?: string;
  /** What is wrong. */
  what: string;
  /** What to do. */
  fix: string;
}

/** A problem as two lines: place and fault, then the way out. */
export const formatProblem = ({ file, line, field, what, fix }: Problem): string => {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}${field ? ` (${field})` : ''}: ${what}\n    → ${fix}`;
};

/** All problems of a run, in the order of file and line, with their number last, and in what they are. */
export const formatProblems = (problems: readonly Problem[], where: string): string => {
  const sorted = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0),
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...sorted.map(formatProblem), `${count} in ${where}.`].join('\n');
};

/** Whether two ids are near enough to be a slip: at most a third of the letters differ. */
const isNear = (a: string, b: string): boolean => distance(a, b) <= Math.max(a.length, b.length) / 3;

/** The known id, or address, that an unknown one is a slip of; undefined where none is near. */
export const nearest = (unknown: string, known: Iterable<string>): string | undefined => {
  const ids = [...known];
  const near = ids.length > 0 ? closest(unknown.toLowerCase(), ids) : undefined;
  return near !== undefined && isNear(unknown.toLowerCase(), near) ? near : undefined;
};

/** The advice for an unknown id: the nearest known one where one is near, else where ids are defined. */
export const adviseId = (unknown: string, known: Iterable<string>, definedIn: string): string => {
  const near = nearest(unknown, known);
  return near === undefined
    ? `define it in ${definedIn}.`
    : `did you mean "${near}"? Ids are defined in ${definedIn}.`;
};

/** Thrown when content has problems; its message lists them all. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems, 'the content'));
    this.problems = problems;
  }
}
