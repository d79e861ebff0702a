import type { Role } from '../../graphics/shape.ts';
import type { VoiceGroup, VoiceRun, VoicesData, VoiceStep } from '../../graphics/voices/data.ts';
import { bodySpans, voiceOf, wordsIn } from '../../record/derive/count.ts';
import { groupOf, statementsIn } from '../../record/derive/origins.ts';
import { roleIn } from '../../record/derive/role.ts';
import type { SectionRecord, StoryRecord } from '../../record/story-record.ts';
import type { VoicesState } from '../../schemas/states/voices.ts';
import { claimsInCard, replyTo, type Voice } from '../reply.ts';
import { grouping } from './grouping.ts';

/** The role of the voice a span is given to. */
const roleOfVoice = (record: StoryRecord, voice: string): Role => {
  const view = { asOf: record.story.asOf, tier: 'article' } as const;
  const own = statementsIn(record, view).filter((s) => groupOf(record, s.speaker) === voice);
  // Somebody who tells what it received itself is a witness, whatever else it says.
  const statement = own.find((s) => s.basis === 'own-access') ?? own[0];
  return statement ? roleIn(record, statement) : 'unknown';
};

/** Spans that no step tells apart are one run. */
const joined = (runs: readonly VoiceRun[]): VoiceRun[] => {
  const made: VoiceRun[] = [];
  for (const run of runs) {
    const last = made.at(-1);
    const alike =
      last?.paragraph === run.paragraph &&
      last.quoted === run.quoted &&
      last.role === run.role &&
      last.group.every((key, step) => key === run.group[step]);
    if (alike) last.words += run.words;
    else made.push({ ...run });
  }
  return made;
};

/** How words are drawn, where not in the colour of who speaks. */
const styles: Partial<Record<VoicesState['group'], VoiceStep['style']>> = {
  order: 'plain',
  quoted: 'quoted',
  unnamed: 'plain',
};

/** What `voices` shows, resolved from the record, in one language. */
export const voicesData = (voice: Voice, section: SectionRecord): VoicesData => {
  const { record } = voice;
  const { structure } = section;
  if (structure.graphic !== 'voices') throw new Error(`"${section.id}" is no voices.`);
  const spans = bodySpans(record);
  const groupings = structure.steps.map(({ state }) => grouping(voice, state));
  const replies = (length: 'brief' | 'full') =>
    structure.steps.map((step) =>
      replyTo(voice, claimsInCard(voice, section.id, step.id), step.asOf ?? record.story.asOf, length),
    );
  return {
    runs: joined(
      spans.map((span) => ({
        paragraph: span.paragraph,
        words: span.to - span.from + 1,
        quoted: span.quoted,
        role: roleOfVoice(record, voiceOf(record, span)),
        group: groupings.map(({ groupOfSpan }) => groupOfSpan(span)),
      })),
    ),
    steps: structure.steps.map(({ state }, i) => {
      const { order, groupOfSpan, describe, of } = groupings[i] ?? grouping(voice, state);
      const groups = order.map((key): VoiceGroup => {
        const words = wordsIn(spans.filter((span) => groupOfSpan(span) === key));
        return { key, words, byParagraph: false, muted: false, ...describe(key) };
      });
      return { groups, style: styles[state.group] ?? 'role', head: [groups[0]?.name ?? '', of] };
    }),
    replies: { narrow: replies('brief'), wide: replies('full') },
  };
};
