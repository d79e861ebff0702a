import { expect, test } from 'vitest';
import { chainData } from '../../../src/figures/chain/data.ts';
import { chainFigure } from '../../../src/figures/chain/figure.ts';
import { scene } from '../../../src/graphics/frames.ts';
import { boxes } from '../../../src/graphics/marks.ts';
import { orderLanes } from '../../../src/graphics/chain/order.ts';
import { byId } from '../../../src/record/story-record.ts';
import { loadVoice } from '../../fixtures/story.ts';

type Voice = ReturnType<typeof loadVoice>;

const dataOf = (voice = loadVoice()) => chainData(voice, byId(voice.record.sections, 'chain'));
const matchesIn = (voice?: Voice) => dataOf(voice).through?.matches;
const names = ['narrow', 'wide'] as const;

test('the lanes: the witness, the campaign, and the report the campaign cites outside of it', () => {
  expect(orderLanes(dataOf())).toEqual(['politico', 'trump-campaign', 'microsoft']);
});

test('every line lands in the paragraphs that give its speaker words', () => {
  expect(dataOf().roads.map(({ key, kind, paragraphs }) => [key, kind, paragraphs])).toEqual([
    ['politico-road', 'paraphrases', '¶2'],
    ['microsoft-road', 'paraphrases', '¶4, 5'],
    ['trump-campaign-road', 'paraphrases', '¶1, 6, 7, 9'],
    ['trump-campaign-road-bloomberg', 'quotes', '¶3, 8'],
  ]);
});

test('the published texts whose wording each line follows, as the record’s wordings tie them', () => {
  expect(matchesIn()).toEqual([
    { origin: 'politico', narrow: 'none', wide: 'none' },
    { origin: 'microsoft', narrow: 'Europa Press, EFE', wide: 'Europa Press ¶4; EFE ¶5' },
    { origin: 'trump-campaign', narrow: 'Europa Press', wide: 'Europa Press ¶1, 3, 6' },
  ]);
});

test('a text that gives its words to nobody is no path', () => {
  expect(JSON.stringify(matchesIn())).not.toContain('La Unión');
});

test('without the wordings of paragraph 5 there is no word of EFE', () => {
  const voice = loadVoice();
  const gone = ['report-title', 'cycles'];
  voice.record.wordings = voice.record.wordings.filter(({ id }) => !gone.includes(id));
  expect(matchesIn(voice)?.[1]?.wide).toBe('Europa Press ¶4');
});

test.each(names)('%s: every line leaves the Spanish text in the colour it came in', (name) => {
  const voice = loadVoice();
  const section = byId(voice.record.sections, 'chain');
  const { layout } = chainFigure(voice, section);
  const marks = scene(layout(boxes[name]), { step: 5 });
  const streamOf = (key: string) =>
    /s-\w+/.exec(String(marks.find((mark) => mark.key === key)?.attrs['class']))?.[0];
  for (const { key, relay } of dataOf(voice).roads) {
    const into = streamOf(relay === undefined ? key : `${key}-2`);
    expect([key, into, streamOf(`${key}-t`)]).toEqual([key, into, into]);
    expect(into).toBeDefined();
  }
});
