import type { OriginsData } from '../../graphics/origins/data.ts';
import { byId, type SectionRecord } from '../../record/story-record.ts';
import { claimsInCard, replyTo, type Voice } from '../reply.ts';
import { countersOf } from './counters.ts';
import { mark, namesShown, printedOn } from './names.ts';
import type { Trace } from './trace.ts';

/** What `origins` shows, resolved from the record, in one language. The article's own tier, at its date. */
export const originsData = (voice: Voice, section: SectionRecord, trace: Trace): OriginsData => {
  const { record, language, t } = voice;
  const { steps, names, origins, answer, carried } = trace;
  const { claim, at, list } = steps;
  const { labels = {} } = section.prose[language]?.matter ?? {};
  const shown = namesShown(voice, labels, steps, names);
  const role = shown.find(({ standing }) => standing === 'origin')?.role ?? 'unknown';

  const said = labels[answer.id];
  const spans = record.spans.filter(({ statement }) => statement === answer.id);
  const where = mark([...new Set(spans.map(({ paragraph }) => paragraph))]);
  const answered = (words = ''): string => `${words} ${where}`.trim();

  const article = byId(record.sources, record.story.article);
  const replies = (length: 'brief' | 'full') =>
    list.map((step, i) => {
      // The answer stands in the picture from the second step on.
      const claims = [...(i < at.names ? [] : [claim]), ...claimsInCard(voice, section.id, step.id)];
      return replyTo(voice, [...new Set(claims)], step.asOf ?? record.story.asOf, length);
    });
  return {
    at,
    question: record.words[language]?.claims[claim] ?? claim,
    asked: t('origins.ask'),
    answer: { narrow: answered(said?.narrow), wide: answered(said?.wide ?? said?.narrow) },
    page: {
      date: printedOn(voice),
      paragraphs: article.paragraphs.filter(({ kind }) => kind === 'text').map(({ words }) => words),
    },
    names: shown,
    lean: {
      shown: carried,
      words: t(carried ? 'origins.shown' : 'origins.not-shown'),
      lead: carried ? '' : t('origins.cited'),
    },
    ...countersOf(t, steps, names, origins, role),
    replies: { narrow: replies('brief'), wide: replies('full') },
  };
};
