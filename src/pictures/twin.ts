import { createHash } from 'node:crypto';
import { addressOf, type PictureFile } from '../addresses.ts';
import { dayOfStep } from '../figures/as-known/days.ts';
import type { Figure } from '../figures/figure.ts';
import { figureOf } from '../figures/index.ts';
import type { Voice } from '../figures/reply.ts';
import { boxes } from '../graphics/marks.ts';
import { printMarks } from '../graphics/svg.ts';
import { formatDate } from '../i18n/date.ts';
import { basePath, siteOrigin } from '../paths.ts';
import type { StepProse } from '../record/prose.ts';
import type { SectionRecord } from '../record/story-record.ts';
import { type Frame, frameOf } from './frame.ts';
import { loadPalette, type Theme } from './palette.ts';
import { loadRules } from './rules.ts';
import { standalone } from './standalone.ts';

/** The picture of one step as a file of its own: where it is, how large it is shown, and its words for who does not see it. */
export interface Twin {
  section: string;
  step: string;
  addresses: Record<PictureFile, string>;
  width: number;
  height: number;
  alt: string;
}

/** The wide box: at an article's width its labels are as large as they were drawn. */
const box = boxes.wide;

/** The pictures of a section, one for each step. */
export const twinsOf = (voice: Voice, section: SectionRecord): Twin[] =>
  stepsOf(voice, section).map((step, at) => {
    const { width, height } = frame(voice, section, at);
    const address = (as: PictureFile) =>
      addressOf(voice, { picture: section.id, step: step.id, as }, basePath());
    return {
      section: section.id,
      step: step.id,
      addresses: { svg: address('svg'), 'dark.svg': address('dark.svg'), png: address('png') },
      width,
      height,
      alt: step.alt,
    };
  });

/** Draws one of them as SVG. Everything it needs is in it. */
export const drawTwin = (voice: Voice, section: SectionRecord, at: number, theme: Theme): string => {
  const { graphic, marks } = figureFor(voice, section);
  const { width, height, drawing, marks: around } = frame(voice, section, at);
  const step = stepsOf(voice, section)[at];
  const name = voice.t('picture.name', {
    question: questionOf(voice, section),
    heading: step?.heading ?? '',
  });
  const id = idOf(`${section.id}/${step?.id ?? ''}.${theme}`);
  const svg = [
    `<svg data-graphic="${graphic}" data-box="${box.name}">`,
    `<rect class="p-paper" width="${width}" height="${height}"/>`,
    printMarks(around, false),
    `<g transform="translate(${drawing.x} ${drawing.y})">${printMarks(marks(at, box.name), false)}</g>`,
    '</svg>',
  ].join('');
  const inside = standalone(svg, loadRules(graphic), loadPalette(theme), id);
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${voice.language}" aria-labelledby="${id}t" aria-describedby="${id}d">
<title id="${id}t">${escape(name)}</title>
<desc id="${id}d">${escape(step?.alt ?? '')}</desc>
${inside}
</svg>
`;
};

const figures = new WeakMap<SectionRecord, Map<string, Figure>>();
/** A section's figure is asked for by each of its pictures: drawn once for each language. */
const figureFor = (voice: Voice, section: SectionRecord): Figure => {
  const known = figures.get(section) ?? new Map<string, Figure>();
  const figure = known.get(voice.language) ?? figureOf(voice, section);
  figures.set(section, known.set(voice.language, figure));
  return figure;
};

const frame = (voice: Voice, section: SectionRecord, at: number): Frame => {
  const { record, language, t } = voice;
  const steps = stepsOf(voice, section);
  const on = (date: string) => formatDate(date, language, 'long');
  const page = new URL(addressOf(voice, { section: section.id }, basePath()), siteOrigin());
  const words = steps.map(({ heading }, i) => ({
    counter: t('section.counter', { n: i + 1, total: steps.length }),
    heading,
    credit: [
      record.front[language]?.title ?? record.id,
      t('picture.known', { date: on(dayOfStep(record, section, language, i)) }),
      t('picture.checked', { date: on(record.story.lastChecked) }),
      `${page.host}${page.pathname}`,
      t('picture.licence'),
    ],
  }));
  return frameOf(questionOf(voice, section), words, at, box);
};

/** The words of a section's steps: the checks have seen that there are some for each. */
const stepsOf = ({ language }: Voice, section: SectionRecord): StepProse[] =>
  section.prose[language]?.steps ?? [];

const questionOf = ({ language }: Voice, section: SectionRecord): string =>
  section.prose[language]?.matter.question ?? section.id;

/** Ids begin with a letter and five figures made from the picture's name, so that pictures in one page do not share any. */
const idOf = (name: string): string => `p${createHash('sha256').update(name).digest('hex').slice(0, 5)}`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
