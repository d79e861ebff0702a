import type { LanguageGuards } from '../../schemas/guards.ts';
import { compile, findAll, plain, type Range } from './phrase.ts';
import type { Sentence } from './sentences.ts';

/** Words of a sentence that allege something. */
export interface Allegation extends Range {
  claims: readonly string[];
  /** A noun phrase: it takes for granted what it names. */
  noun: boolean;
}

/** One language's guards, ready to be searched with. */
export interface Rules {
  guarded: { claims: readonly string[]; noun: boolean; found: RegExp }[];
  allegers: RegExp;
  verbs: RegExp;
  /** Whether a verb may come before its subject anywhere, and what may then stand between them. */
  inverts: boolean;
  inverted: RegExp;
  objectBefore: RegExp;
  participles: RegExp;
  nouns: RegExp;
  prefixes: RegExp;
  /** Each of these is tried on what stands before or after something. */
  passiveBefore: RegExp;
  reduced: RegExp;
  agentNear: RegExp;
  without: RegExp;
  broken: RegExp;
  breaks: RegExp;
  relativeBefore: RegExp;
  presumed: RegExp;
  presuming: RegExp;
  questions: RegExp;
  forms: RegExp;
  unlike: RegExp;
  negatedBefore: RegExp;
  negated: RegExp;
}

/** Names of actors that `guards.yaml` need not repeat are given beside it. @throws PhraseError */
export const rulesOf = (guards: LanguageGuards, names: readonly string[]): Rules => {
  const { sets, attribution, neutral } = guards;
  const all = (phrases: readonly string[], edges = {}) => compile(phrases, sets, edges);
  const literal = names.map((name) => name.replace(/[(){}|?…]/g, ' ').trim());
  return {
    guarded: guards.guarded.map(({ claims, noun, phrases }) => ({ claims, noun, found: all(phrases) })),
    allegers: all([...attribution.allegers, ...literal]),
    verbs: all(attribution.verbs),
    inverts: attribution.inverted.length > 0,
    inverted: all(attribution.inverted, { before: '^', after: '$' }),
    objectBefore: all(attribution.objects, { after: String.raw`\s+$` }),
    participles: all(attribution.participles),
    nouns: all(attribution.nouns),
    prefixes: all(attribution.prefixes),
    passiveBefore: all(attribution.passive, { after: String.raw`\s+(?:[^\s,;:”"»]+\s+)?$` }),
    reduced: all(attribution.reduced, { before: '^' }),
    agentNear: all(attribution.agent, { before: String.raw`^\s+(?:\S+\s+){0,3}`, after: String.raw`\s+` }),
    without: all(attribution.without, { after: String.raw`\s+$` }),
    broken: all(attribution.breaks, { before: String.raw`,\s*` }),
    breaks: all(attribution.breaks),
    relativeBefore: all(attribution.relatives, { after: String.raw`\s+$` }),
    presumed: all(attribution.presuming, { after: String.raw`\s+(?:\S+\s+)?$` }),
    presuming: all(attribution.presuming),
    questions: all(neutral.questions, { before: String.raw`(?:^[\s“"'(«]*|,\s+|(?=¿))` }),
    forms: all(neutral.forms),
    unlike: all(neutral.unlike),
    negatedBefore: all(neutral.negations, { after: String.raw`\s+$` }),
    negated: compile(
      neutral.negations,
      sets,
      neutral.undone.length === 0
        ? {}
        : {
            after: String.raw`(?!\s+(?:${neutral.undone.map((word) => word.replace(/[^\p{L}\s]/gu, '')).join('|')}))`,
          },
    ),
  };
};

const has = (expression: RegExp, text: string): boolean => text.search(expression) >= 0;
const overlap = (a: Range, b: Range): boolean => a.from < b.to && a.to > b.from;
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** What a sentence alleges by its words. */
export const allegationsIn = ({ text }: Sentence, rules: Rules): Allegation[] => {
  const words = plain(text);
  return rules.guarded.flatMap(({ claims, noun, found }) =>
    findAll(found, words).map((range) => ({ ...range, claims, noun })),
  );
};

/** Whether the words ask, wonder or deny, and so allege nothing. */
export const isNeutral = (sentence: Sentence, { from, to, noun }: Allegation, rules: Rules): boolean => {
  const text = plain(sentence.text);
  const before = text.slice(0, from);
  if (noun) return false;
  const asks = /\?[\s”"'»)]*$/.test(text) && !has(rules.presuming, text.slice(0, to));
  // A verb that opens the question may be the first of the words: "¿Hackeó Irán …?"
  if (asks && findAll(rules.questions, text).some((opening) => opening.from <= from)) return true;
  const unlike = findAll(rules.unlike, text);
  const wonders = findAll(rules.forms, before).some(
    (form) =>
      wordsIn(before.slice(form.to)) <= 6 &&
      !/[,;:—–]/.test(before.slice(form.to)) &&
      !unlike.some((other) => overlap(form, other)),
  );
  const inside = text.slice(from, to);
  return wonders || has(rules.negatedBefore, before) || (!inside.includes(',') && has(rules.negated, inside));
};

/** Whether the sentence gives the words to somebody it names. */
export const isAttributed = (sentence: Sentence, allegation: Allegation, rules: Rules): boolean => {
  const text = plain(sentence.text);
  const before = (range: Range): string => text.slice(0, range.from);
  const allegers = [
    ...findAll(rules.allegers, text),
    ...sentence.markup.filter(({ tag }) => tag === 'Says'),
  ].filter((named) => !has(rules.objectBefore, before(named)));
  const after = (range: Range): string => text.slice(range.to);
  const between = (a: Range, b: Range): string => text.slice(a.to, b.from);
  const near = (a: Range, b: Range, words: number): boolean =>
    a.to <= b.from && wordsIn(between(a, b)) <= words;

  /** A name among the words alleged is who did it, not who says so: "according to experts, it was Iran". */
  const isFree = (form: Range, alleger: Range): boolean =>
    overlap(form, allegation) || !overlap(alleger, allegation);

  /** Whether the alleger of a passive form stands behind "by". */
  const hasAgent = (form: Range): boolean => {
    const agent = findAll(rules.agentNear, after(form))[0];
    if (!agent) return false;
    const end = { from: form.from, to: form.to + agent.to };
    return allegers.some((alleger) => isFree(form, alleger) && near(end, alleger, 3));
  };
  /** Whether the alleger comes right behind a verb: "dijo el portavoz". */
  const isBehind = (form: Range, alleger: Range): boolean =>
    near(form, alleger, 3) &&
    (between(form, alleger).match(/\S+/g) ?? []).every((word) => has(rules.inverted, word));
  const ownVerb = (form: Range): boolean => {
    if (has(rules.passiveBefore, before(form)) || has(rules.reduced, text.slice(form.from)))
      return hasAgent(form);
    if (has(rules.without, before(form)) || /'s?\s+$/.test(before(form))) return false;
    const trails = form.from >= allegation.to;
    const chunk = Math.max(allegation.to, before(form).search(/[,”"»][^,”"»]*$/));
    const subject = allegers.some(
      (alleger) =>
        near(alleger, form, 10) && !after(alleger).startsWith("'") && (!trails || alleger.from >= chunk),
    );
    const inverted = /[,”"»]\s*$/.test(before(form));
    return (
      subject ||
      allegers.some(
        (alleger) =>
          isFree(form, alleger) &&
          ((inverted && near(form, alleger, 2)) || (rules.inverts && isBehind(form, alleger))),
      )
    );
  };
  const ownNoun = (form: Range): boolean =>
    allegers.some((alleger) => isFree(form, alleger) && (near(alleger, form, 3) || near(form, alleger, 3)));

  /** Whether what stands at `form` governs the words alleged: no clause of its own between them. */
  const reaches = (form: Range, trailing: 'comma' | 'any'): boolean => {
    if (overlap(form, allegation)) return true;
    // Words of a quotation that goes on are no clause of the sentence around it.
    const way =
      form.to <= allegation.from
        ? between(form, allegation)
        : between(allegation, form).replace(/^[^“”«»]*(?=[”»])/, '');
    const dashes = way.match(/[—–]/g)?.length ?? 0;
    const opened = (way.match(/\(/g)?.length ?? 0) !== (way.match(/\)/g)?.length ?? 0);
    if (way.includes(';') || dashes % 2 === 1 || opened) return false;
    if (form.to <= allegation.from) return !has(rules.broken, way) && !has(rules.presumed, way);
    if (allegation.noun || has(rules.breaks, way) || has(rules.relativeBefore, way)) return false;
    return trailing === 'any' || /[,”"»]/.test(way);
  };

  const outside = allegers.some((a) => a.to <= allegation.from || a.from >= allegation.to);
  return (
    findAll(rules.verbs, text).some((form) => reaches(form, 'comma') && ownVerb(form)) ||
    findAll(rules.nouns, text).some((form) => reaches(form, 'comma') && ownNoun(form)) ||
    findAll(rules.prefixes, text).some(
      (form) =>
        reaches(form, 'any') && allegers.some((alleger) => isFree(form, alleger) && near(form, alleger, 4)),
    ) ||
    findAll(rules.participles, text).some((form) => outside && reaches(form, 'any'))
  );
};
