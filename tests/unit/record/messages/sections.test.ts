import { expect, test } from 'vitest';
import { messageAfter, messageInFile } from '../../../fixtures/broken-content.ts';

const file = 'story.yaml';

test('a section listed twice', () => {
  expect(messageAfter({ file, from: 'sections: [', to: 'sections: [chain, ' })).toContain(
    'story.yaml:here (sections[n]): the section "chain" is listed twice\n    → list it once.',
  );
});

test('a section listed without a folder', () => {
  const message = messageInFile({ file, from: 'sections: [', to: 'sections: [voces, ' });
  expect(message).toContain(
    'story.yaml:here (sections[n]): the section "voces" has no folder that could be read\n',
  );
  expect(message).toContain('did you mean "voices"?');
  // "Ids are defined in sections/<nn>-voces/" would send the author to a folder that is not there.
  expect(message).not.toContain('-voces/');
});

test('a language declared without files', () => {
  const message = messageAfter({ file, from: 'languages: [', to: 'languages: [fr, ' });
  expect(message).toContain(
    'campaign-hack/pages/front.fr.yaml: the file is missing\n    → add the file.\n' +
      'campaign-hack/pages/method.fr.mdx: the method page has no words in "fr", a language the story declares\n' +
      '    → add the file, or take the language out of story.yaml.\n' +
      'campaign-hack/record/words/fr.yaml: the file is missing\n    → add the file.\n',
  );
  expect(message).toContain(
    'campaign-hack/sections/02-chain/fr.mdx: the section has no words in "fr", a language the story declares\n' +
      '    → add the file, or take the language out of story.yaml.\n',
  );
});

test('no story is the home page', () => {
  expect(messageAfter({ file, from: 'home: true', to: 'home: false' })).toMatchInlineSnapshot(`
    "campaign-hack/story.yaml:here: no story says "home: true"
        → let exactly one story of the content folder say it.
    1 problem in the content."
  `);
});
