import type { CompareData, Wording } from '../../graphics/compare/data.ts';
import { formatDate } from '../../i18n/date.ts';
import { byId } from '../../record/story-record.ts';
import type { Voice } from '../reply.ts';
import { dayAndYear, quoted } from './page.ts';
import { rangeOf, type Steps } from './steps.ts';

/** The words of the first official attributions, a column for each year: what each speaks of, and how sure in its own word. */
export const wordingsOf = ({ record, language, t }: Voice, steps: Steps): CompareData['wordings'] => {
  const shown = rangeOf(steps, ({ wordings }) => Object.keys(wordings).length > 0);
  if (!shown) return undefined;
  const { wordings = {} } = steps[shown.from]?.state ?? {};
  const columns = record.cases.map(({ id }) => {
    const own = wordings[id] ?? [];
    const said = own.map(({ statement }) => byId(record.statements, statement));
    const cells = own.map(({ words, brief }, i): Wording => {
      const { claims = [], confidence } = said[i] ?? {};
      const { kind } = byId(record.claims, claims[0] ?? '');
      return {
        about: t(`compare.about.${kind}`),
        words: quoted(words, brief),
        confidence: confidence === undefined ? { none: t('compare.no-confidence') } : { word: confidence },
      };
    });
    const first = said[0];
    const name = record.words[language]?.actors[first?.speaker ?? '']?.name ?? '';
    const date = first?.public ?? '';
    return {
      head: {
        narrow: t('compare.head.narrow', { year: date.slice(0, 4), date: formatDate(date, language) }),
        wide: t('compare.head.wide', { name, date: dayAndYear(date, language) }),
      },
      cells,
    };
  });
  return { shown, columns };
};
