import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadStories } from '../../../../src/record/index.ts';
import { type Change, messageAfter, withChanged } from '../../../fixtures/broken-content.ts';

/** The method page is read as strictly as a section: what may not be said there may not be said here. */
const file = 'pages/method.en.mdx';
const from = 'Leaked material is not shown, quoted or linked.';
const instead = (to: string): string => messageAfter({ file, from, to });
const at = `campaign-hack/${file}:here`;

describe('a sentence of the method page', () => {
  test('accuses without its alleger', () => {
    expect(instead('Iranian hackers broke into the campaign.')).toContain(
      `${at}: an allegation without its alleger: “Iranian hackers broke into”`,
    );
  });

  test('accuses by its markup', () => {
    expect(instead('It is plain <Claim id="who-did-it">who it was</Claim>.')).toContain(
      `${at}: an allegation without its alleger`,
    );
  });

  test('names its alleger', () => {
    expect(
      instead(
        'The <Says by="trump-campaign">Trump campaign</Says> suggested that Iranian hackers were behind it.',
      ),
    ).toContain('No problem found.');
  });

  test('misquotes by a letter', () => {
    const change = { file, from: '>some of his communications<', to: '>some of his communication<' };
    expect(messageAfter(change)).toContain(
      `${at}: “some of his communication” does not stand in the excerpt article/p1-communications`,
    );
  });

  test.each([
    ['There are 141 statements.', 'the number “141” is typed'],
    ['So it was on 12 August.', 'the date “12 August” is typed'],
    ['<Says by="microsoft">Bloomberg</Says> said so.', '<Says by="microsoft"> stands around “Bloomberg”'],
    ['See <Term of="chargee">it</Term>.', '<Term> names no known term: "chargee"'],
    ['There are <Count of="sentences" /> of them.', '<Count> names no count: "sentences"'],
    ['This was falsely said.', '“falsely” takes sides'],
  ])('%s', (sentence, what) => {
    expect(instead(sentence)).toContain(`${at}: ${what}`);
  });
});

describe('what stands there', () => {
  test.each([
    ['<Worked of="who-didit" />', '<Worked> names no known claim: "who-didit"'],
    ['<Worked of="who-did-it" on="2024-02-30" />', '<Worked on="2024-02-30"> is no day up to the last check'],
    ['<Worked of="who-did-it" on="2099-01-01" />', '<Worked on="2099-01-01"> is no day up to the last check'],
    [
      '<Worked of="who-did-it" on="2024-08-01" />',
      '<Worked of="who-did-it">: nothing on this claim was public',
    ],
    ['All of <Glossary /> it.', '<Glossary> stands among words'],
    ['<Grades>\n\nMany.\n\n</Grades>', '<Grades> stands among words'],
    ['<Step id="a" alt="b">\n\n### C\n\n</Step>', '<Step> is no tag of prose'],
    ['<Source>Paragraph</Source>', '<Source> is no tag of prose'],
  ])('%s', (markup, what) => {
    expect(instead(markup)).toContain(`${at}: ${what}`);
  });

  test('a section has no place for it', () => {
    const section = 'sections/02-chain/en.mdx';
    const message = messageAfter({ file: section, from: '**What this shows.**', to: '<Glossary />\n\n' });
    expect(message).toContain(`campaign-hack/${section}:here: <Glossary> is no tag of prose`);
  });

  test('a field of the front matter misspelt', () => {
    const message = messageAfter({ file, from: 'title: ', to: 'titel: ' });
    expect(message).toContain('unknown field "titel"');
  });

  test('a title that accuses', () => {
    const change = { file, from: 'title: How this was made', to: 'title: How Iran hacked the campaign' };
    expect(messageAfter(change)).toContain(`${at} (title): an allegation without its alleger`);
  });
});

describe('a story', () => {
  const anyChange: Change = { file: 'story.yaml', from: 'home: true', to: 'home: true ' };

  test('may have no method page; its terms are then those of its sections', () => {
    withChanged([anyChange], (root) => {
      rmSync(join(root, 'campaign-hack', file));
      expect(() => loadStories(root)).toThrow('the term "origin", which no prose explains');
    });
  });

  test('that has one in a language has it in all', () => {
    const message = messageAfter({ file: 'story.yaml', from: 'languages: [en]', to: 'languages: [en, es]' });
    expect(message).toContain('campaign-hack/pages/method.es.mdx: the method page has no words in "es"');
  });
});

test('a correction names claims of the record', () => {
  const change = {
    file: 'corrections.yaml',
    from: '[]',
    to: '- { date: 2026-11-02, what: A date was put right., why: It was misread., claims: [who-didit] }',
  };
  const message = messageAfter(change);
  expect(message).toContain(
    'campaign-hack/corrections.yaml:here (claims[n]): no claim has the id "who-didit"',
  );
  expect(message).toContain('did you mean "who-did-it"?');
});
