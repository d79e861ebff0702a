import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rulesByLanguage } from '../../../src/record/check/guards.ts';
import { allegationsIn, isAttributed, isNeutral } from '../../../src/record/language/attribution.ts';
import { sentencesOf } from '../../../src/record/language/sentences.ts';
import { loadStory } from '../../../src/record/load.ts';
import { contentFolder } from '../../fixtures/story.ts';

const story = loadStory(contentFolder, 'campaign-hack', [], new Set());
if (!story) throw new Error('The story cannot be read.');
const byLanguage = rulesByLanguage(story);

/** The words of a sentence that nobody is named for. */
const openIn = (text: string, language: string): string[] => {
  const rules = byLanguage.get(language);
  if (!rules) throw new Error(`No rules in "${language}".`);
  return sentencesOf({ text, markup: [] }, language).flatMap((sentence) =>
    allegationsIn(sentence, rules)
      .filter((found) => !isNeutral(sentence, found, rules) && !isAttributed(sentence, found, rules))
      .map(({ from, to }) => sentence.text.slice(from, to)),
  );
};

/** Each language that words are watched for in keeps its own, before the story declares it too. */
const corpora = [...byLanguage.keys()].map((language) => ({
  language,
  ...(parse(readFileSync(resolve(`tests/fixtures/hedges/${language}.yaml`), 'utf8')) as {
    pass: string[];
    fail: string[];
  }),
}));

for (const { language, pass, fail } of corpora) {
  test(`${language}: forty sentences of each sort`, () => {
    expect([new Set(pass).size, new Set(fail).size]).toEqual([40, 40]);
  });
  test.each(pass)(`${language} may say: %s`, (text) => {
    expect(openIn(text, language)).toEqual([]);
  });
  test.each(fail)(`${language} may not say: %s`, (text) => {
    expect(openIn(text, language)).not.toEqual([]);
  });
}
