import { formatDate } from '../../i18n/date.ts';
import type { StoryRecord } from '../story-record.ts';
import { countOf } from './count.ts';
import { daysBetween } from './days.ts';
import { hopsInArticle } from './depth.ts';
import { namesNear } from './names.ts';
import { originsOf } from './origins.ts';

/** What texts may name, for messages. */
export const valueNames =
  'date:<statement, source or as-of>, days:<the same>:<the same>, names:<claim>, origins:<claim>, own-access:<claim>, hops:<statement>, ' +
  'hops-inferred:<statement>, words, paragraphs, quoted, unquoted, unnamed, voice:<actor>, through:<actor>, through:onward, ' +
  'statements, claims, day:<case>:attributed, day:<case>:charged, day:<statement>, said-day:<statement>, ' +
  'unseen-least:<statement>, unseen-most:<statement>';

/**
 * A number or date of the record as a text prints it: in prose by `<Count of="…">` and `<Date of="…">`,
 * elsewhere by `{…}`. Undefined for a name that means nothing.
 *
 * - `date:<statement>`, when it became public; `date:<source>`, when it was published; `date:as-of`, the
 *   article's date. With the year where it is not the article's own; `:short` for pictures, `:long`.
 * - `days:<date>:<date>`: days from one of these dates to another, a range where a date is one.
 * - `names:<claim>`: how many names stand near it in the article; `origins:<claim>` and `own-access:<claim>`:
 *   who begins it there, and how many of them state access of their own.
 * - `hops:<statement>`: from the article to its speaker; `hops-inferred:` with inferred texts.
 * - all names of `countOf`.
 */
export const valueOf = (record: StoryRecord, name: string, language: string): string | undefined => {
  const [kind = '', first = '', second = ''] = name.split(':');
  const view = { asOf: record.story.asOf, tier: 'article' } as const;
  const dateOf = (id: string): string | undefined =>
    id === 'as-of'
      ? record.story.asOf
      : (record.statements.find((s) => s.id === id)?.public ??
        record.sources.find((s) => s.id === id)?.published);
  switch (kind) {
    case 'date': {
      const date = dateOf(first);
      if (date === undefined || !['', 'short', 'long'].includes(second)) return undefined;
      const sameYear = date.slice(0, 4) === record.story.asOf.slice(0, 4);
      return formatDate(
        date,
        language,
        second === 'short' ? 'short' : second === 'long' || !sameYear ? 'long' : 'plain',
      );
    }
    case 'days': {
      const [from, to] = [dateOf(first), dateOf(second)];
      if (from === undefined || to === undefined) return undefined;
      const { least, most } = daysBetween(from, to);
      return least === most ? String(least) : `${least}–${most}`;
    }
    case 'names':
    case 'origins':
    case 'own-access': {
      if (!record.claims.some(({ id }) => id === first)) return undefined;
      if (kind === 'names') return String(namesNear(record, first, record.story.asOf).length);
      const { holders, withOwnAccess } = originsOf(record, first, view);
      return String(kind === 'origins' ? holders.length : withOwnAccess);
    }
    case 'hops':
    case 'hops-inferred': {
      if (!record.spans.some(({ statement }) => statement === first)) return undefined;
      const { asPrinted, withInferred } = hopsInArticle(record, first);
      return String(kind === 'hops' ? asPrinted : withInferred);
    }
    default:
      return countOf(record, name)?.toString();
  }
};
