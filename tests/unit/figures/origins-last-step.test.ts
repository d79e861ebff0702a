import { describe, expect, test } from 'vitest';
import { originsFigure } from '../../../src/figures/origins/figure.ts';
import { formatDate } from '../../../src/i18n/date.ts';
import { scene } from '../../../src/graphics/frames.ts';
import { boxes } from '../../../src/graphics/marks.ts';
import { originsOf } from '../../../src/record/derive/origins.ts';
import { responsesTo } from '../../../src/record/derive/response.ts';
import { byId } from '../../../src/record/story-record.ts';
import { loadVoice } from '../../fixtures/story.ts';

/*
 * A reader who sees the last picture alone can say how many origins the answer to “Who did it?” has in
 * the article, how many of them state access of their own, and which response is on record.
 */
type Voice = ReturnType<typeof loadVoice>;

/** All words of the last picture, in the order they are drawn, as one text. */
const read = (voice: Voice, box: keyof typeof boxes): string => {
  const section = byId(voice.record.sections, 'origins');
  const step = section.structure.steps.length - 1;
  return scene(originsFigure(voice, section).layout(boxes[box]), { step })
    .map(({ runs = [] }) => runs.map(({ text }) => text).join(''))
    .filter(Boolean)
    .join(' ');
};

/** What the record holds, without the figure. */
const held = ({ record, language }: Voice) => {
  const { asOf } = record.story;
  const { holders, withOwnAccess } = originsOf(record, 'who-did-it', { asOf, tier: 'article' });
  const [response, ...more] = responsesTo(record, ['who-did-it'], asOf);
  if (!response?.statement || more.length > 0) throw new Error('Not one response.');
  const { replies, claims, actors } = record.words[language] ?? {};
  return {
    date: formatDate(asOf, language),
    question: claims?.['who-did-it'] ?? '',
    origins: holders.map(({ group }) => actors?.[group]?.name ?? group),
    withOwnAccess,
    inArticle: response.inArticle,
    reply: replies?.[response.statement.id],
  };
};

describe.each([
  ['narrow', 'brief'],
  ['wide', 'full'],
] as const)('the last picture alone, %s', (box, length) => {
  test('the answers, as worked out by hand', () => {
    const text = read(loadVoice(), box);
    expect(text).toContain('Who did it?');
    expect(text).toContain('1 origin in the article');
    expect(text).toContain('0 origins state access of their own');
    expect(text).toContain('In this article: no reply from Iran.');
    expect(text).toMatch(
      /On record by 12 Aug, beyond the article: .*denied “any intent or motive to interfere”/,
    );
  });

  test('the answers are the record’s', () => {
    const voice = loadVoice();
    const { date, question, origins, withOwnAccess, inArticle, reply } = held(voice);
    const text = read(voice, box);
    expect(text.startsWith(question)).toBe(true);
    expect(text).toContain(` ${origins.length} origin`);
    for (const name of origins) expect(text).toContain(`${name} infers it`);
    expect(text).toContain(` ${withOwnAccess} origin`);
    expect(inArticle).toBe(false);
    expect(text).toContain(`On record by ${date}, beyond the article: ${reply?.[length]}`);
  });

  test('a record in which the origin states access of its own', () => {
    const voice = loadVoice();
    byId(voice.record.statements, 'campaign-suggests-iranian-hackers').basis = 'own-access';
    expect(held(voice).withOwnAccess).toBe(1);
    const text = read(voice, box);
    expect(text).toContain('1 origin states access of its own');
    expect(text).not.toContain('0 origins');
  });

  test('a record in which the last answer came later', () => {
    const voice = loadVoice();
    byId(voice.record.statements, 'iran-mission-10-aug').public = '2024-08-13';
    const text = read(voice, box);
    expect(text).toContain(`beyond the article: ${held(voice).reply?.[length]}`);
    expect(text).not.toContain('any intent or motive');
  });
});
