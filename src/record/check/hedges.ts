import { type Allegation, allegationsIn, isAttributed, isNeutral } from '../language/attribution.ts';
import { isInside, quotedIn, type Sentence, sentencesOf } from '../language/sentences.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { isExcused, lineIn, textsOf } from '../texts.ts';
import { rulesByLanguage } from './guards.ts';

/** What to do; of a noun phrase, which takes for granted what it names, more than to ask. */
const fixFor = (noun: boolean): string =>
  (noun
    ? 'it takes for granted what it names: write “what the campaign called …”, or name the thing without its author. '
    : 'name who says it, in this sentence and with a verb of saying: “The campaign said that …”; or ask, with “whether”. ') +
  'Where it is right as it is, write why on the line before: “hedge-ok: the reason”.';

/**
 * Every allegation names its alleger in the same sentence. Markup first: a `<Claim>` that accuses somebody
 * is an allegation whatever its words; then the guarded phrasings of `guards.yaml`.
 */
export const checkHedges = (story: LoadedStory): Problem[] => {
  const { claims, actors, statements } = story.record;
  const rules = rulesByLanguage(story);
  const accusing = new Set(claims.filter(({ accuses }) => accuses.length > 0).map(({ id }) => id));
  const holder = (id: string): string => actors.find((actor) => actor.id === id)?.group ?? id;
  /** Stances that state a claim: somebody who denies it does not vouch for a sentence that says it. */
  const stating = new Set(['asserts', 'attributes', 'reports', 'charges', 'convicts']);
  /** Whether somebody named by `<Says>` in the sentence makes one of the claims in the record. */
  const isSaid = ({ markup }: Sentence, about: readonly string[]): boolean =>
    markup.some(
      ({ tag, id }) =>
        tag === 'Says' &&
        statements.some(
          (s) =>
            stating.has(s.stance) &&
            holder(s.speaker) === holder(id) &&
            s.claims.some((claim) => about.includes(claim)),
        ),
    );

  /** Quotations keep the language they were read in: what they allege is searched in the others too. */
  const quotedAllegations = (sentence: Sentence, language: string): Allegation[] => {
    const quoted = quotedIn(sentence);
    if (quoted.length === 0) return [];
    return [...rules]
      .filter(([other]) => other !== language)
      .flatMap(([, foreign]) => allegationsIn(sentence, foreign))
      .filter((allegation) => isInside(allegation, quoted));
  };

  return textsOf(story).flatMap((text) => {
    const own = rules.get(text.language);
    if (!own) return [];
    return sentencesOf(text, text.language).flatMap((sentence): Problem[] => {
      const marked = sentence.markup
        .filter(({ tag, id }) => tag === 'Claim' && accusing.has(id))
        .map(({ id, from, to }) => ({ claims: [id], noun: false, from, to }));
      const open = [
        ...marked,
        ...allegationsIn(sentence, own),
        ...quotedAllegations(sentence, text.language),
      ].find(
        (allegation) =>
          !isNeutral(sentence, allegation, own) &&
          !isAttributed(sentence, allegation, own) &&
          !isSaid(sentence, allegation.claims),
      );
      const line = lineIn(text, sentence.from + sentence.text.search(/\S/));
      if (!open || isExcused(story, text, line)) return [];
      const words = sentence.text.slice(open.from, open.to);
      return [
        {
          file: text.file,
          line,
          ...(text.field === undefined ? {} : { field: text.field }),
          what: `an allegation without its alleger: “${words}”, in “${sentence.text.trim()}”`,
          fix: fixFor(open.noun),
        },
      ];
    });
  });
};
