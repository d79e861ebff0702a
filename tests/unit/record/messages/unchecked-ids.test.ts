import { expect, test } from 'vitest';
import { type Change, field, messageAfter } from '../../../fixtures/broken-content.ts';

const voices = 'sections/01-voices/en.mdx';
const faults: Record<string, { change: Change; names: string }> = {
  'the hop a wording comes from': {
    change: { file: 'record/wordings.yaml', from: 'from: [microsoft]', to: 'from: [microsfot]' },
    names: 'microsfot',
  },
  'the event a denial answers': {
    change: field('iran', 'iran-mission-27-sep', 'answers', 'answers: { claims: [], case: hack-2042 }'),
    names: 'hack-2042',
  },
  'a label in front matter': {
    change: { file: 'sections/02-chain/en.mdx', from: '  bloomberg: {', to: '  bloombreg: {' },
    names: 'bloombreg',
  },
  'a line of the ladder': {
    change: { file: 'pages/front.en.yaml', from: '    bloomberg: ', to: '    bloombreg: ' },
    names: 'bloombreg',
  },
  'a step a correction touched': {
    change: {
      file: 'corrections.yaml',
      from: /^/,
      to: '- { date: 2026-11-02, what: a word, why: a slip, steps: [chain-emials] }\n#',
    },
    names: 'chain-emials',
  },
  'a count': {
    change: { file: voices, from: '<Count of="paragraphs" />', to: '<Count of="paragrafs" />' },
    names: 'paragrafs',
  },
  'the actor of a count': {
    change: {
      file: voices,
      from: '<Count of="through:bloomberg" />',
      to: '<Count of="through:bloomburg" />',
    },
    names: 'bloomburg',
  },
  'the paragraph of a span': {
    change: {
      file: 'record/spans.yaml',
      from: /$/,
      to: '- { paragraph: 44, from: 1, to: 9, path: [the-article] }\n',
    },
    names: '44',
  },
};

/** Every id named anywhere exists (record/check/references.ts): these name none. */
test.each(Object.entries(faults))('%s', (_, { change, names }) => {
  const message = messageAfter(change);
  expect(message).toContain(`campaign-hack/${change.file}:here`);
  expect(message).toContain(names);
});
