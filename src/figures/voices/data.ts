import type { Role } from '../../graphics/shape.ts';
import type { VoiceGroup, VoicesData } from '../../graphics/voices/data.ts';
import { bodySpans, isUnnamed, roadOf, voiceOf, wordsIn } from '../../record/derive/count.ts';
import { groupOf, statementsIn } from '../../record/derive/origins.ts';
import { roleIn } from '../../record/derive/role.ts';
import { byId, type SectionRecord, type StoryRecord } from '../../record/story-record.ts';
import type { VoicesState } from '../../schemas/states/voices.ts';
import type { Span } from '../../schemas/span.ts';
import { claimsInCard, replyTo, type Voice } from '../reply.ts';

/** The role of the voice a span is given to. */
const roleOfVoice = (record: StoryRecord, voice: string): Role => {
  const view = { asOf: record.story.asOf, tier: 'article' } as const;
  const own = statementsIn(record, view).filter((s) => groupOf(record, s.speaker) === voice);
  // Somebody who tells what it received itself is a witness, whatever else it says.
  const statement = own.find((s) => s.basis === 'own-access') ?? own[0];
  return statement ? roleIn(record, statement) : 'unknown';
};

/** The voice most of a story's words belong to, the article's own apart. */
const leadVoice = (record: StoryRecord): string => {
  const voices = voicesBySize(record).filter((voice) => byId(record.actors, voice).kind !== 'text');
  return voices[0] ?? '';
};

const voicesBySize = (record: StoryRecord): string[] => {
  const spans = bodySpans(record);
  const size = (voice: string): number => wordsIn(spans.filter((s) => voiceOf(record, s) === voice));
  return [...new Set(spans.map((s) => voiceOf(record, s)))].sort((a, b) => size(b) - size(a));
};

/** Key of the group a span belongs to in a state, and the groups' order and names. */
const grouping = (
  { record, language, t }: Voice,
  state: VoicesState,
): { groupOfSpan: (span: Span) => string; order: string[]; name: (key: string) => string } => {
  const name = (actor: string): string => record.words[language]?.actors[actor]?.name ?? actor;
  const lead = leadVoice(record);
  switch (state.group) {
    case 'order':
      return { groupOfSpan: () => 'all', order: ['all'], name: () => t('voices.order') };
    case 'quoted':
      return {
        groupOfSpan: (span) => (span.quoted ? 'quoted' : 'unquoted'),
        order: ['quoted', 'unquoted'],
        name: (key) => t(`voices.${key}`),
      };
    case 'voice':
    case 'silent':
      return {
        groupOfSpan: (span) => voiceOf(record, span),
        order: [...voicesBySize(record), ...(state.silent === undefined ? [] : [state.silent])],
        name: (key) => (byId(record.actors, key).kind === 'text' ? t('voices.own') : name(key)),
      };
    case 'through': {
      const groupOfSpan = (span: Span): string => {
        if (voiceOf(record, span) !== lead) return 'others';
        const road = roadOf(record, span);
        return road === 'relayed' ? `via:${span.path[1] ?? ''}` : road;
      };
      const found = new Set(bodySpans(record).map(groupOfSpan));
      const via = [...found].filter((key) => key.startsWith('via:'));
      return {
        groupOfSpan,
        order: ['direct', ...via, 'onward', 'others'].filter((key) => found.has(key)),
        name: (key) =>
          key.startsWith('via:')
            ? t('voices.via', { lead: name(lead), name: name(key.slice(4)) })
            : t(`voices.${key}`, { lead: name(lead) }),
      };
    }
    case 'unnamed':
      return {
        groupOfSpan: (span) => (isUnnamed(record, span) ? 'no-authority' : 'attributed'),
        order: ['no-authority', 'attributed'],
        name: (key) => t(`voices.${key}`),
      };
  }
};

/** What `voices` shows, resolved from the record, in one language. */
export const voicesData = (voice: Voice, section: SectionRecord): VoicesData => {
  const { record, t } = voice;
  const { structure } = section;
  if (structure.graphic !== 'voices') throw new Error(`"${section.id}" is no voices.`);
  const spans = bodySpans(record);
  const groupings = structure.steps.map(({ state }) => grouping(voice, state));
  const replies = (length: 'brief' | 'full') =>
    structure.steps.map((step) =>
      replyTo(voice, claimsInCard(voice, section.id, step.id), step.asOf ?? record.story.asOf, length),
    );
  return {
    runs: spans.map((span) => ({
      key: `p${span.paragraph}w${span.from}`,
      words: span.to - span.from + 1,
      quoted: span.quoted,
      role: roleOfVoice(record, voiceOf(record, span)),
      group: groupings.map(({ groupOfSpan }) => groupOfSpan(span)),
    })),
    steps: structure.steps.map(({ state }, i) => {
      const { order = [], groupOfSpan, name } = groupings[i] ?? {};
      const groups = order.map((key): VoiceGroup => {
        const n = wordsIn(spans.filter((span) => groupOfSpan?.(span) === key));
        return { key, name: name?.(key) ?? key, count: t('voices.words', { n }) };
      });
      const muted = { through: ['others'], unnamed: ['attributed'] }[state.group as string] ?? [];
      const style =
        state.group === 'order'
          ? 'plain'
          : state.group === 'quoted'
            ? 'quoted'
            : state.group === 'unnamed'
              ? 'ink'
              : 'role';
      return { groups, style, muted };
    }),
    replies: { narrow: replies('brief'), wide: replies('full') },
  };
};
