import type { Road } from '../../graphics/chain/data.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Span } from '../../schemas/span.ts';
import { type Speaker, type Steps, stepOf } from './speakers.ts';

/** The roads of one origin: its own, where the article gives it words directly, and one through each relay a step adds. */
export const roadsOf = (speaker: Speaker, steps: Steps, t: Translate): Road[] => [
  ...(speaker.direct.length > 0 ? [roadOf(speaker, speaker.direct, steps, t)] : []),
  ...[...speaker.relayed]
    .filter(([relay]) => stepOf(steps, relay) !== undefined)
    .map(([relay, spans]) => roadOf(speaker, spans, steps, t, relay)),
];

const roadOf = (speaker: Speaker, spans: Span[], steps: Steps, t: Translate, relay?: string): Road => {
  const quoted = spans.every((span) => span.quoted);
  const someQuoted = spans.some((span) => span.quoted);
  const otherRoads = speaker.relayed.size > 0;
  const verb = otherRoads
    ? 'chain.path-not-stated'
    : someQuoted
      ? 'chain.retold-partly-quoted'
      : 'chain.retold';
  const step = relay === undefined ? speaker.step : (stepOf(steps, relay) ?? speaker.step);
  return {
    key: `${speaker.actor}-road${relay === undefined ? '' : `-${relay}`}`,
    origin: speaker.actor,
    ...(relay === undefined ? {} : { relay }),
    kind: quoted ? 'quotes' : 'paraphrases',
    paragraphs: `¶${paragraphsOf(spans).join(', ')}`,
    verb: {
      lines:
        relay === undefined
          ? { brief: [t('chain.retold')], full: linesOf(t(verb)) }
          : { brief: [], full: [] },
      stays: otherRoads,
    },
    step,
  };
};

const paragraphsOf = (spans: readonly Span[]): number[] =>
  [...new Set(spans.map((span) => span.paragraph))].sort((a, b) => a - b);

/** The lines of a label, divided by " / ". */
export const linesOf = (label: string | undefined): string[] =>
  label === undefined ? [] : label.split(' / ');
