import { addressOf, placeOfStatement } from '../../addresses.ts';
import { formatDate } from '../../i18n/date.ts';
import { languageName } from '../../i18n/language.ts';
import { earliest } from '../../record/dates.ts';
import { byId } from '../../record/story-record.ts';
import type { Excerpt, Source } from '../../schemas/source.ts';
import type { Statement } from '../../schemas/statement.ts';
import { nameIn, raise } from '../names.ts';
import type { Voice } from '../reply.ts';
import { answerTo } from './answer.ts';
import type { KeptExcerpt, ListedDocument, RestingStatement } from './data.ts';
import { ownPage, readAt } from './elsewhere.ts';
import { spokenIn } from './spoken.ts';

/** One document of the record, in words. */
export const documentOf = (voice: Voice, source: Source): ListedDocument => {
  const { record, language, t } = voice;
  const words = record.words[language];
  const { kind } = byId(record.actors, source.publisher);
  const { title, madeFrom } = source;
  const statements = record.statements.filter((s) => s.appearances.some((a) => a.source === source.id));
  return {
    id: source.id,
    by: {
      year: earliest(source.published).slice(0, 4),
      kind,
      language: source.language,
      grade: source.grade,
    },
    name: raise(words?.sources[source.id] ?? source.id),
    publisher: nameIn(voice, source.publisher),
    kind: t(`sources.kind.${kind}`),
    language: languageName(source.language, language),
    grade: t(`claim.grade.${source.grade}`),
    date: formatDate(source.published, language, 'long'),
    beyond: source.tier === 'beyond',
    ...(title === undefined ? {} : { title: { text: title, ...foreign(source.language, language) } }),
    own: ownPage(source),
    seen: readAt(voice, source, source.seenAt),
    ...(madeFrom
      ? {
          madeFrom: {
            href: addressOf(voice, { source: madeFrom.source }),
            name: words?.sources[madeFrom.source] ?? madeFrom.source,
            because: madeFrom.because,
          },
        }
      : {}),
    answer: answerTo(voice, statements),
    excerpts: source.excerpts.map((excerpt) => excerptOf(voice, source, excerpt)),
    statements: statements.map((statement) => statementOf(voice, statement)),
  };
};

/** Says the language of words, where it is not the page's. */
const foreign = (own: string, page: string): { lang?: string } => (own === page ? {} : { lang: own });

const excerptOf = (voice: Voice, source: Source, { id, text, language, seen, at }: Excerpt): KeptExcerpt => ({
  id,
  words: text,
  ...foreign(language ?? source.language, voice.language),
  spoken: spokenIn(voice, source, { id, at }),
  ...(at && source.tier === 'article' ? { paragraph: at.paragraph } : {}),
  ...(seen && seen.grade !== source.grade
    ? { seen: { grade: voice.t(`claim.grade.${seen.grade}`), at: readAt(voice, source, seen.at) } }
    : {}),
});

const statementOf = (
  voice: Voice,
  { id, speaker, stance, claims, answers, topic, public: day }: Statement,
): RestingStatement => {
  const { record, language, t } = voice;
  const words = record.words[language];
  const claim = claims[0] ?? answers?.claims[0];
  return {
    href: addressOf(voice, placeOfStatement(voice.record, id)),
    speaker: nameIn(voice, speaker),
    stance: t(`explore.stance.${stance}`),
    about: claim === undefined ? (topic ?? '') : (words?.claims[claim] ?? claim),
    date: formatDate(day, language, 'long'),
  };
};
