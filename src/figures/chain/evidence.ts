import type { ChainData } from '../../graphics/chain/data.ts';
import { quote } from '../../record/language/quotation.ts';
import { byId, type StoryRecord } from '../../record/story-record.ts';
import type { Steps } from './speakers.ts';

/** The words shown as evidence, by step, with the paragraph they stand in; an ellipsis where they stop before their excerpt does. */
export const evidenceIn = (record: StoryRecord, steps: Steps, language: string): ChainData['evidence'] =>
  steps.flatMap((step, i) => {
    const { evidence } = step.state;
    if (!evidence) return [];
    const [source = '', excerpt = ''] = evidence.of.split('/');
    const at = byId(byId(record.sources, source).excerpts, excerpt).at;
    const stored = byId(byId(record.sources, source).excerpts, excerpt).text;
    const shown = (words: string): string => quote(isCut(stored, words) ? `${words} …` : words, language);
    return [
      {
        key: `evidence-${step.id}`,
        beside: evidence.beside,
        words: { narrow: shown(evidence.brief ?? evidence.words), wide: shown(evidence.words) },
        paragraph: at ? `¶${at.paragraph}` : '',
        step: i,
      },
    ];
  });

/** Whether words stop before the excerpt's sentence does. */
const isCut = (stored: string, words: string): boolean => stored.startsWith(words) && stored !== words;
