import type { Box } from '../marks.ts';
import type { Reply } from '../reply.ts';
import type { Role } from '../shape.ts';

/** What is asked of every claim, in the order of the rows. The last is the reply. */
export const rowKeys = ['basis', 'shows', 'sure', 'limits', 'others', 'reply'] as const;
export type RowKey = (typeof rowKeys)[number];

/** Words as each box has room for them. */
export type Fitted = Record<Box['name'], string>;

/**
 * What stands in a cell; a cell has one part or two. Two questions, each with a look of its own:
 * is something there (`stated`: a surface; `blank`: a dotted line, as in a form; `none`: the row does
 * not apply), and was it read in the article or `beyond` it (a double hairline)?
 */
export interface Part {
  kind: 'stated' | 'blank' | 'none';
  beyond: boolean;
  words: Fitted;
}

export type Cells = Record<RowKey, Part[]>;

/** The head of a column: the claim as a question, and who answers it how. */
export interface Head {
  key: string;
  question: Fitted;
  role: Role;
  name: string;
  /** What the speaker does with the claim, after its name: "suggests Iranian hackers". */
  answer: Fitted;
  /** "As known on 12 August 2024", or the latest and when it was last checked; lines are divided by " / ". */
  period: Fitted;
}

/** A claim as one speaker answers it, on one date. */
export interface Column extends Head {
  step: number;
  /** Known only after the article's date: it stands behind the as-of line. */
  latest: boolean;
  cells: Cells;
}

export interface Row {
  key: RowKey;
  /** "How it knows". */
  label: string;
  /** "How does it know?" */
  question: string;
  /** What the question means, in a sentence. */
  ask: string;
  /** "how it knows", in a list. */
  short: string;
}

/** Everything `matrix` shows, resolved, in one language. */
export interface MatrixData {
  /** How each step looks at the columns. */
  views: ('key' | 'columns' | 'blanks' | 'questions')[];
  rows: Row[];
  columns: Column[];
  words: {
    howToRead: string;
    asks: string;
    /** What rows and columns are. */
    how: string;
    who: string;
    blanks: string;
    /** "{row} in part". */
    inPart: string;
    questions: string;
    legend: { stated: string; blank: string; beyond: string };
  };
  /** A head that says what heads say, and for each row a sample of the looks a cell can have. */
  sample: Head & { cells: Cells };
  replies: Record<Box['name'], Reply[][]>;
}
