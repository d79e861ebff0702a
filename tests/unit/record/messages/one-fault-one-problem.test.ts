import { expect, test } from 'vitest';
import { type Change, field, problemsAfter } from '../../../fixtures/broken-content.ts';

const received = (name: string, to: string): Change =>
  field('newsrooms', 'politico-received-emails', name, to);

const faults: Record<string, Change> = {
  'a tab': { ...received('speaker', ''), to: '\tspeaker: politico\n' },
  'an unclosed quotation mark': received('speaker', 'speaker: "politico'),
  'a missing field': received('stance', ''),
  'an unknown field': received('stance', 'stance: asserts\n  tone: calm'),
  'an impossible date': field('us-government', 'grand-jury-charges', 'said', 'said: 2024-06-31'),
  'a wrong kind of claim': { file: 'record/claims.yaml', from: 'kind: intruder', to: 'kind: attacker' },
  'an unknown graphic': {
    file: 'sections/02-chain/section.yaml',
    from: 'graphic: chain',
    to: 'graphic: chian',
  },
};

/** A fault is told once: what could not be read because of it is not told as well. */
test.each(Object.entries(faults))('%s', (_, change) => {
  expect(problemsAfter(change)).toBe(1);
});
