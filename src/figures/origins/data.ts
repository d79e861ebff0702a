import type { ByBox, OriginsData, OriginsName } from '../../graphics/origins/data.ts';
import { formatDate } from '../../i18n/date.ts';
import { type Name, namesNear } from '../../record/derive/names.ts';
import { groupOf, originsOf } from '../../record/derive/origins.ts';
import { byId, type SectionRecord } from '../../record/story-record.ts';
import { claimsInCard, replyTo, type Voice } from '../reply.ts';
import { countersOf } from './counters.ts';
import { mark, namesShown } from './names.ts';
import { type OriginsSteps, stepsOf } from './stages.ts';

/** Who stands near the answer, and how it comes out, at the article's date. */
export interface Traced {
  steps: OriginsSteps;
  names: Name[];
  shown: OriginsName[];
}

/** What `origins` shows, resolved from the record, in one language. The article's own tier, at its date. */
export const originsData = (voice: Voice, section: SectionRecord): OriginsData & { traced: Traced } => {
  const { record, language, t } = voice;
  const steps = stepsOf(section);
  const { claim, at, list } = steps;
  const { asOf } = record.story;
  const origins = originsOf(record, claim, { asOf, tier: 'article' });
  const [holder, ...more] = origins.holders;
  if (!holder || more.length > 0) {
    throw new Error(
      `This picture draws one origin; of "${claim}" the article has ${origins.holders.length} by ${asOf}.\n` +
        '    → ask another question, or draw the picture anew.',
    );
  }
  const names = namesNear(record, claim, asOf);
  const matter = section.prose[language]?.matter;
  const shown = namesShown(voice, matter?.labels ?? {}, steps, names);
  const role = shown.find(({ key }) => key === holder.group)?.role ?? 'unknown';

  const [said] = holder.statements;
  const basis = names.find(({ standing }) => standing === 'basis');
  const cited = holder.statements
    .flatMap(({ cites }) => cites)
    .find((c) => groupOf(record, byId(record.statements, c.id).speaker) === basis?.group);
  const carries = cited?.supports === 'yes';
  const label = matter?.labels[said?.id ?? ''];
  const paragraphs = record.spans.filter((s) => s.statement === said?.id).map((s) => s.paragraph);
  const answer = (words = ''): string => `${words} ${mark([...new Set(paragraphs)])}`.trim();

  const article = byId(record.sources, record.story.article);
  const replies = (length: 'brief' | 'full') =>
    list.map((step, i) => {
      // The answer stands in the picture from the second step on.
      const claims = [...(i < at.names ? [] : [claim]), ...claimsInCard(voice, section.id, step.id)];
      return replyTo(voice, [...new Set(claims)], step.asOf ?? asOf, length);
    });
  return {
    at,
    question: record.words[language]?.claims[claim] ?? claim,
    asked: t('origins.ask'),
    answer: { narrow: answer(label?.narrow), wide: answer(label?.wide ?? label?.narrow) },
    page: {
      date: {
        narrow: `${formatDate(article.published, language)} ${article.published.slice(0, 4)}`,
        wide: formatDate(article.published, language, 'long'),
      },
      paragraphs: article.paragraphs.filter(({ kind }) => kind === 'text').map(({ words }) => words),
    },
    names: shown,
    lean: {
      shown: carries,
      words: both(carries ? t('origins.shown') : t('origins.not-shown')),
      lead: { narrow: '', wide: carries ? '' : t('origins.cited') },
    },
    ...countersOf(t, steps, names, origins, role),
    replies: { narrow: replies('brief'), wide: replies('full') },
    traced: { steps, names, shown },
  };
};

const both = (words: string): ByBox => ({ narrow: words, wide: words });
