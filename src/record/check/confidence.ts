import { compile, findAll, plain } from '../language/phrase.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { isExcused, lineIn, textsOf } from '../texts.ts';
import { rulesByLanguage } from './guards.ts';

/** Words of confidence are a source's own, never upgraded, and likelihood is never a percentage. */
export const checkConfidence = (story: LoadedStory): Problem[] => {
  const readable = rulesByLanguage(story);
  const { statements } = story.record;
  /**
   * Words of confidence in the record; of the speakers a passage of prose names, where it is prose. The speaker
   * itself, not its group: agencies of one government were not equally sure.
   */
  const givenBy = (speakers: readonly string[] | undefined): string[] =>
    statements.flatMap(({ speaker, confidence }) =>
      confidence === undefined || (speakers && !speakers.includes(speaker))
        ? []
        : [plain(confidence).toLowerCase()],
    );
  const watched = new Map(
    Object.entries(story.guards?.languages ?? {})
      .filter(([language]) => readable.has(language))
      .map(([language, { confidence, sets }]) => [
        language,
        {
          graded: compile(confidence.graded, sets),
          likelihood: compile(confidence.likelihood, sets),
          /** A source's word and how this language puts it. */
          put: (word: string) => [word, ...(confidence.own[word] ?? [])],
          percent: compile(confidence.percent, sets, { before: String.raw`\d\s*` }),
        },
      ]),
  );
  return textsOf(story).flatMap((text) => {
    const own = watched.get(text.language);
    if (!own) return [];
    return sentencesOf(text, text.language).flatMap((sentence): Problem[] => {
      const words = plain(sentence.text);
      const tell = (from: number, what: string, fix: string): Problem[] => {
        const line = lineIn(text, sentence.from + from);
        if (isExcused(story, text, line)) return [];
        return [
          { file: text.file, line, ...(text.field === undefined ? {} : { field: text.field }), what, fix },
        ];
      };
      const likelihood = findAll(own.likelihood, words)[0];
      const percent = words.search(/\d\s*%/) >= 0 || words.search(own.percent) >= 0;
      const named = sentence.markup.flatMap(({ tag, id }) => (tag === 'Says' ? [id] : []));
      const given = givenBy(text.file.endsWith('.mdx') ? named : undefined).flatMap(own.put);
      const graded = findAll(own.graded, words).filter(({ from, to }) => {
        const grade = words.slice(from, to).toLowerCase();
        // A statement may hold the adjective alone: "moderate".
        return !given.some((word) => word.includes(grade) || word === grade.split(/\s/)[0]);
      });
      return [
        ...(likelihood && percent
          ? tell(
              likelihood.from,
              `a percentage beside a word of likelihood, in “${sentence.text.trim()}”`,
              'take the number out; how sure a source is stands in its own word.',
            )
          : []),
        ...graded.flatMap(({ from, to }) =>
          tell(
            from,
            `“${sentence.text.slice(from, to)}” is no word of confidence of anybody named here by <Says>`,
            'name whose word it is in this sentence, with <Says>, or use the word that source used; it stands in `confidence:` of the statement.',
          ),
        ),
      ];
    });
  });
};
