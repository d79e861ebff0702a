import { bodySpans, isUnnamed, roadOf, voiceOf, wordsIn } from '../../record/derive/count.ts';
import { byId, type StoryRecord } from '../../record/story-record.ts';
import type { Span } from '../../schemas/span.ts';
import type { VoicesState } from '../../schemas/states/voices.ts';
import type { Voice } from '../reply.ts';

/** How a state groups the article's words. */
export interface Grouping {
  /** Key of the group a span belongs to. */
  groupOfSpan: (span: Span) => string;
  /** Keys in drawing order. */
  order: string[];
  /** What a group is called: whose words, and which of them. */
  nameOf: (key: string) => { name: string; note?: string };
}

const voicesBySize = (record: StoryRecord): string[] => {
  const spans = bodySpans(record);
  const size = (voice: string): number => wordsIn(spans.filter((s) => voiceOf(record, s) === voice));
  return [...new Set(spans.map((s) => voiceOf(record, s)))].sort((a, b) => size(b) - size(a));
};

/** The voice most of a story's words belong to, the article's own apart. */
const leadVoice = (record: StoryRecord): string =>
  voicesBySize(record).find((voice) => byId(record.actors, voice).kind !== 'text') ?? '';

/** How a step groups the words: in one, or by quotation marks, voice, road, or whether an authority is named. */
export const grouping = ({ record, language, t }: Voice, state: VoicesState): Grouping => {
  const actor = (id: string): string => record.words[language]?.actors[id]?.name ?? id;
  switch (state.group) {
    case 'order':
      return { groupOfSpan: () => 'all', order: ['all'], nameOf: () => ({ name: t('voices.order') }) };
    case 'quoted':
      return {
        groupOfSpan: (span) => (span.quoted ? 'quoted' : 'unquoted'),
        order: ['quoted', 'unquoted'],
        nameOf: (key) => ({ name: t(`voices.${key}`) }),
      };
    case 'voice':
    case 'silent':
      return {
        groupOfSpan: (span) => voiceOf(record, span),
        order: [...voicesBySize(record), ...(state.silent === undefined ? [] : [state.silent])],
        nameOf: (key) => ({
          name: byId(record.actors, key).kind === 'text' ? t('voices.own') : actor(key),
        }),
      };
    case 'through':
      return byRoad({ record, language, t }, actor);
    case 'unnamed':
      return {
        groupOfSpan: (span) => (isUnnamed(record, span) ? 'no-authority' : 'attributed'),
        order: ['no-authority', 'attributed'],
        nameOf: (key) => ({ name: t(`voices.${key}`) }),
      };
  }
};

/** The words of the leading voice by the road they came, everyone else's together. */
const byRoad = ({ record, t }: Voice, actor: (id: string) => string): Grouping => {
  const lead = leadVoice(record);
  const groupOfSpan = (span: Span): string => {
    if (voiceOf(record, span) !== lead) return 'others';
    const road = roadOf(record, span);
    return road === 'relayed' ? `via-${span.path[1] ?? ''}` : road;
  };
  const found = new Set(bodySpans(record).map(groupOfSpan));
  const via = [...found].filter((key) => key.startsWith('via-'));
  const order = ['direct', ...via, 'onward', 'others'].filter((key) => found.has(key));
  return {
    groupOfSpan,
    order,
    nameOf: (key) => {
      if (key === 'others') return { name: t('voices.others') };
      const note = key.startsWith('via-')
        ? t('voices.via', { name: actor(key.slice('via-'.length)) })
        : t(`voices.${key}`);
      // The first of its groups says whose words they all are.
      return { name: key === order[0] ? actor(lead) : '', note };
    },
  };
};
