import { bodySpans, isUnnamed, roadOf, voiceOf, wordsIn } from '../../record/derive/count.ts';
import type { VoiceGroup } from '../../graphics/voices/data.ts';
import { byId, type StoryRecord } from '../../record/story-record.ts';
import type { Span } from '../../schemas/span.ts';
import type { VoicesState } from '../../schemas/states/voices.ts';
import type { Voice } from '../reply.ts';

/** What is told of a group beside how many words it has. */
type Described = Pick<VoiceGroup, 'name'> &
  Partial<Pick<VoiceGroup, 'of' | 'byParagraph' | 'muted' | 'frame'>>;

/** How a state groups the article's words. */
export interface Grouping {
  /** Key of the group a span belongs to. */
  groupOfSpan: (span: Span) => string;
  /** Keys in drawing order, the one that is the step's point first. */
  order: string[];
  describe: (key: string) => Described;
  /** Of how many words the first group's are. */
  of: string;
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
export const grouping = (voice: Voice, state: VoicesState): Grouping => {
  const { record, t } = voice;
  const spans = bodySpans(record);
  const of = t('voices.of', { n: wordsIn(spans) });
  switch (state.group) {
    case 'order':
      return {
        groupOfSpan: () => 'all',
        order: ['all'],
        describe: () => ({ name: t('voices.order'), byParagraph: true }),
        of: t('voices.paragraphs', { n: new Set(spans.map(({ paragraph }) => paragraph)).size }),
      };
    case 'quoted':
      return {
        groupOfSpan: (span) => (span.quoted ? 'quoted' : 'unquoted'),
        order: ['quoted', 'unquoted'],
        describe: (key) => ({ name: t(`voices.${key}`) }),
        of,
      };
    case 'voice':
    case 'silent':
      return {
        groupOfSpan: (span) => voiceOf(record, span),
        order: [...(state.silent === undefined ? [] : [state.silent]), ...voicesBySize(record)],
        describe: (key) => ({
          name: byId(record.actors, key).kind === 'text' ? t('voices.own') : nameOf(voice, key),
        }),
        of,
      };
    case 'through':
      return byRoad(voice);
    case 'unnamed':
      return {
        groupOfSpan: (span) => (isUnnamed(record, span) ? 'no-authority' : 'attributed'),
        order: ['no-authority', 'attributed'],
        describe: (key) => ({
          name: t(`voices.${key}`),
          ...(key === 'attributed' ? { muted: true } : { byParagraph: true, frame: 'nobody' }),
        }),
        of,
      };
  }
};

const nameOf = ({ record, language }: Voice, id: string): string =>
  record.words[language]?.actors[id]?.name ?? id;

/** The words of the leading voice by the road they came, everyone else's together. */
const byRoad = (voice: Voice): Grouping => {
  const { record, t } = voice;
  const lead = leadVoice(record);
  const own = bodySpans(record).filter((span) => voiceOf(record, span) === lead);
  const groupOfSpan = (span: Span): string => {
    if (voiceOf(record, span) !== lead) return 'others';
    const road = roadOf(record, span);
    return road === 'relayed' ? `via-${span.path[1] ?? ''}` : road;
  };
  const found = new Set(bodySpans(record).map(groupOfSpan));
  const via = [...found].filter((key) => key.startsWith('via-'));
  return {
    groupOfSpan,
    order: ['direct', ...via, 'onward', 'others'].filter((key) => found.has(key)),
    describe: (key) => {
      if (key === 'others') return { name: t('voices.others'), muted: true };
      const of = nameOf(voice, lead);
      return key.startsWith('via-')
        ? { name: t('voices.via', { name: nameOf(voice, key.slice('via-'.length)) }), of, frame: 'relay' }
        : { name: t(`voices.${key}`), of };
    },
    of: t('voices.of-whom', { n: wordsIn(own), name: nameOf(voice, lead) }),
  };
};
