import type { Reply } from '../../graphics/reply.ts';
import type { Role } from '../../graphics/shape.ts';

/** Words of one statement as one document has them. */
export interface Appearance {
  /** The words kept of it; none where the document's wording is not kept. */
  words?: string;
  /** Their language, where it is not the page's. */
  lang?: string;
  /** Who worded them, where that is not the speaker. */
  wordedBy?: string;
  /** The document's id. */
  source: string;
  /** What the document is. */
  document: string;
  /** How the words stand in it, how well it was read, whether it is the article. */
  how: string;
}

/** What one statement has to do with another, in words that lead to it. */
export interface Link {
  lead: string;
  /** The other statement, whose speaker and question the link names. */
  to?: { statement: string; words: string };
  /** What is missing between the two. */
  gap?: string;
}

/** One line of what is known of a statement: a name and what stands there. */
export interface Fact {
  name: string;
  value: string;
}

/** One statement with its evidence: what a card shows. */
export interface Entry {
  id: string;
  /** The day from whose end it is known. */
  day: string;
  mark: Role | 'charge';
  speaker: string;
  /** The speaker's interest in the matter, in one line. */
  interest?: string;
  stance: string;
  /** When it became public, as printed. */
  date: string;
  beyond: boolean;
  /** What it is about where it makes no claim. */
  topic?: string;
  /** What an answer says, retold, where no words of it are kept. */
  retold?: string;
  /** Why it stands here where it neither makes the claim nor answers it by its words. */
  aside?: string;
  /** The answer to what its words say of others, where the page has no strip for all of them. */
  answer?: Reply[];
  appearances: Appearance[];
  facts: Fact[];
  links: Link[];
  /** Other questions it speaks to. */
  others: { claim: string; question: string }[];
}

/** Something that holds from a day on, until the next of its kind. */
export interface Dated<Value> {
  from: string;
  value: Value;
}

/** How a claim's origins are counted at a day: the result, and what each statement of the claim is to it. */
export interface Counted {
  result: string;
  /** Whether there are several, and what they are to each other. */
  note?: string;
  reasons: string[];
}

/** One hop of a sentence on its way. */
export interface ThreadHop {
  /** The day from which its document is public. */
  day: string;
  who: string;
  date: string;
  source: string;
  /** How it came there. */
  way: string;
  /** The words, and which of them differ from the hop before. */
  words: string;
  lang?: string;
  changes: string[];
}

/** Everything a claim's page shows, in one language. */
export interface ClaimPage {
  /** Absent for the page of statements on no question. */
  claim?: string;
  question: string;
  /** What sort of question it is, and of which year. */
  kind: string;
  beyond: boolean;
  /** Days on which what is known of it changes, in order, each with what became public. */
  days: { day: string; words: string }[];
  entries: Entry[];
  /** Who does what with it: a phrase and names; none where nobody speaks to it. */
  status: Dated<Fact[]>[];
  /** What whoever is accused had answered; a plain line where nobody is. */
  answers: Dated<Reply[]>[];
  origins: Dated<Counted>[];
  threads: { id: string; hops: ThreadHop[] }[];
  /** Where the story speaks of it: steps by address. */
  steps: { address: string; words: string }[];
}
