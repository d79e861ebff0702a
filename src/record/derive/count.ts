import type { Span } from '../../schemas/span.ts';
import { dayCountOf } from './day-count.ts';
import { groupOf } from './origins.ts';
import { unseenFor } from './unseen.ts';
import type { StoryRecord } from '../story-record.ts';

/** Spans of the article's sentences, tags under the text apart. */
export const bodySpans = (record: StoryRecord): Span[] => {
  const article = record.sources.find((s) => s.id === record.story.article);
  const body = new Set(article?.paragraphs.filter((p) => p.kind === 'text').map((p) => p.n));
  return record.spans.filter((span) => body.has(span.paragraph));
};

const lengthOf = (span: Span): number => span.to - span.from + 1;

/** How many words some spans hold. */
export const wordsIn = (spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + lengthOf(span), 0);

/**
 * Whose words a span holds: the evidence holder of the first speaker on its path who is not a
 * relay (a newsroom passing on). The article where it has no other speaker.
 */
export const voiceOf = (record: StoryRecord, span: Span): string => {
  const [article = '', ...others] = span.path;
  const relays = new Set(record.statements.filter((s) => s.via !== undefined).map((s) => s.speaker));
  return groupOf(record, others.find((actor) => !relays.has(actor)) ?? article);
};

/** Whether a span states something and names nobody who said it: the article's own sentences, and those of somebody it does not name. */
export const isUnnamed = (record: StoryRecord, span: Span): boolean => {
  if (span.statement === undefined) return false;
  const voice = voiceOf(record, span);
  const kind = record.actors.find((actor) => actor.id === voice)?.kind;
  return kind === 'text' || kind === 'unnamed';
};

/** By what road a speaker's words came: none given, through a relay, or onward to what others say. */
export const roadOf = (record: StoryRecord, span: Span): 'direct' | 'relayed' | 'onward' => {
  const voice = voiceOf(record, span);
  const at = span.path.findIndex((actor) => groupOf(record, actor) === voice);
  if (at < span.path.length - 1) return 'onward';
  return at > 1 ? 'relayed' : 'direct';
};

/**
 * A number the prose may name with `<Count of="…">`: `words`, `paragraphs`, `quoted`, `unquoted`,
 * `unnamed`, `voice:<actor>`, `through:<actor>`, `through:onward` of the article; `statements` and `claims`
 * of the whole record; the days of day-count.ts; and the days that what a statement tells of was not public,
 * `unseen-least:<statement>` and `unseen-most:<statement>`. Undefined for any other name.
 */
export const countOf = (record: StoryRecord, name: string): number | undefined => {
  const days = dayCountOf(record, name);
  if (days !== undefined) return days;
  const spans = bodySpans(record);
  const [kind = '', actor = ''] = name.split(':');
  const unseen = /^unseen-(least|most)$/.exec(kind)?.[1] as 'least' | 'most' | undefined;
  if (unseen) {
    const statement = record.statements.find(({ id }) => id === actor);
    return statement && unseenFor(statement)?.[unseen];
  }
  if (actor !== '' && actor !== 'onward' && !record.actors.some(({ id }) => id === actor)) return undefined;
  const voice = (id: string): Span[] => spans.filter((span) => voiceOf(record, span) === id);
  const counts: Record<string, () => number> = {
    words: () => wordsIn(spans),
    paragraphs: () => new Set(spans.map((span) => span.paragraph)).size,
    quoted: () => wordsIn(spans.filter((span) => span.quoted)),
    unquoted: () => wordsIn(spans.filter((span) => !span.quoted)),
    unnamed: () => wordsIn(spans.filter((span) => isUnnamed(record, span))),
    statements: () => record.statements.length,
    claims: () => record.claims.length,
    voice: () => wordsIn(voice(actor)),
    through: () =>
      wordsIn(
        spans.filter((span) =>
          actor === 'onward'
            ? roadOf(record, span) === 'onward'
            : span.path.indexOf(actor) === 1 && span.path.length > 2,
        ),
      ),
  };
  return Object.hasOwn(counts, kind) ? counts[kind]?.() : undefined;
};
