import { getEntry, render } from 'astro:content';
import { figureOf } from '../figures/index.ts';
import type { Voice } from '../figures/reply.ts';
import type { SectionRecord } from '../record/story-record.ts';

/**
 * What a page needs of a section in one language: its words as the record has them, as rendered, and its figure.
 * @throws Error when it has no words in that language: the checks should have said so.
 */
export const contentOf = async (voice: Voice, section: SectionRecord) => {
  const prose = section.prose[voice.language];
  const entry = await getEntry('prose', `${voice.record.id}/sections/${section.folder}/${voice.language}`);
  if (!prose || !entry) throw new Error(`Section "${section.id}" has no words in "${voice.language}".`);
  const { Content } = await render(entry);
  return { ...prose, Content, figure: figureOf(voice, section) };
};
