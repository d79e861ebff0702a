import heights from '../../heights.json' with { type: 'json' };
import { addressOf, type Embedded, embedId } from '../addresses.ts';
import type { Voice } from '../figures/reply.ts';
import { twinsOf } from '../pictures/twin.ts';
import { byId } from '../record/story-record.ts';
import type { Heights } from './heights.ts';

/** One thing that can be embedded. */
export interface Embed {
  /** `chain`, `claim/who-did-it`. */
  id: string;
  of: Embedded;
  /** Of its embed page, with the base. */
  address: string;
  /** Its question: neutral, as it stands without its picture. */
  question: string;
  /** Title of the frame: what screen readers say it is. */
  title: string;
  /** Ids of its steps; none where it has days instead. */
  steps: string[];
  /** As measured, by mode; missing where they were not. */
  heights: Partial<Record<'stepper' | 'stack', Heights>>;
}

type Measured = Record<string, Record<string, Record<string, Embed['heights']>>>;

/** Everything of a story in one language that can be embedded: its sections, then its claims. */
export const embedsOf = (voice: Voice): Embed[] => {
  const { record, language, t } = voice;
  const embed = (of: Embedded, question: string, steps: string[]): Embed => ({
    id: embedId(of),
    of,
    address: addressOf(voice, { embed: of }),
    question,
    title:
      steps.length > 0
        ? t('embed.title.steps', { question, n: steps.length })
        : t('embed.title.claim', { question }),
    steps,
    heights: (heights as unknown as Measured)[record.id]?.[language]?.[embedId(of)] ?? {},
  });
  return [
    ...record.sections.map(({ id, prose, structure }) =>
      embed(
        { section: id },
        prose[language]?.matter.question ?? id,
        structure.steps.map((step) => step.id),
      ),
    ),
    ...record.claims.map(({ id }) => embed({ claim: id }, record.words[language]?.claims[id] ?? id, [])),
  ];
};

/** The record's version as an embed carries it in `?v=`: a hash of its content, and how many corrections its log has. */
export const versionTag = ({ record: { version, corrections } }: Pick<Voice, 'record'>): string =>
  `${version}.${corrections.length}`;

/** An embed as a still picture: its last step, with the reply in it. Claims have none. */
export interface Still {
  /** Of the PNG, which is twice as large as it is shown; with the base. */
  address: string;
  width: number;
  height: number;
  alt: string;
}

export const stillOf = (voice: Voice, { of }: Embed): Still | undefined => {
  const last = 'section' in of ? twinsOf(voice, byId(voice.record.sections, of.section)).at(-1) : undefined;
  if (!last) return undefined;
  const { addresses, width, height, alt } = last;
  return { address: addresses.png, width, height, alt };
};
