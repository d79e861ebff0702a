import { expect, test } from 'vitest';
import { messageAfter } from '../../../fixtures/broken-content.ts';

const structure = 'sections/02-chain/section.yaml';
const file = 'sections/02-chain/en.mdx';
const end = '**What this shows.**';

test('a step without words', () => {
  const change = {
    file: structure,
    from: '  - id: microsoft\n',
    to: '  - { id: first, state: { add: [microsoft] } }\n  - id: microsoft\n',
  };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/section.yaml:here (steps[n].id): the step "first" has no words in campaign-hack/sections/02-chain/en.mdx
        → write <Step id="first" alt="…"> there, or remove the step here.
    1 problem in the content."
  `);
});

test('words without their step', () => {
  const extra = '<Step id="emials" alt="The same.">\n\n### Emails again\n\n</Step>';
  expect(messageAfter({ file, from: end, to: `${extra}\n\n${end}` })).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/en.mdx:here: <Step id="emials"> is no step of this section
        → did you mean "emails"? Ids are defined in the section.yaml beside it.
    1 problem in the content."
  `);
});

test('words in the wrong order', () => {
  const message = messageAfter(
    { file, from: '<Step id="emails"', to: '<Step id="…"' },
    { file, from: '<Step id="microsoft"', to: '<Step id="emails"' },
    { file, from: '<Step id="…"', to: '<Step id="microsoft"' },
  );
  expect(message).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/en.mdx:here: <Step id="microsoft"> is not in the order of section.yaml
        → put the steps in this order: emails, microsoft, campaign, basis, bloomberg, translation, not-there.
    campaign-hack/sections/02-chain/en.mdx:here: <Step id="emails"> is not in the order of section.yaml
        → put the steps in this order: emails, microsoft, campaign, basis, bloomberg, translation, not-there.
    2 problems in the content."
  `);
});

test('a step written twice', () => {
  const again = '<Step id="emails" alt="The same.">\n\n### Emails again\n\n</Step>';
  expect(messageAfter({ file, from: end, to: `${again}\n\n${end}` })).toContain(
    'en.mdx:here: <Step id="emails">',
  );
});

test('a step without alt text', () => {
  const change = { file, from: /<Step id="microsoft" [^>]*>/, to: '<Step id="microsoft">' };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/en.mdx:here (alt): <Step id="microsoft"> has no alt text
        → add alt="what the picture shows".
    1 problem in the content."
  `);
});

test('a step without heading', () => {
  const change = { file, from: /(?<=<Step id="microsoft" [^>]*>\n\n)### .*\n/, to: 'No heading.\n' };
  expect(messageAfter(change).replace(/‹<Step id="microsoft".*?›/, '‹<Step id="microsoft" …›'))
    .toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/en.mdx:‹<Step id="microsoft" …› (heading): <Step id="microsoft"> has no heading
        → begin it with a line "### …".
    1 problem in the content."
  `);
});

test('an empty row without saying whose', () => {
  const change = {
    file: 'sections/01-voices/section.yaml',
    from: 'group: silent, silent: iran',
    to: 'group: silent',
  };
  expect(messageAfter(change)).toContain('section.yaml:here');
});
