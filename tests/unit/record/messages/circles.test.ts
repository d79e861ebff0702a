import { expect, test } from 'vitest';
import { field, messageAfter } from '../../../fixtures/broken-content.ts';

test('a statement that cites itself', () => {
  const cites = 'cites: [{ id: article-brief-linked, role: context, supports: partly }]';
  const change = field('article', 'article-brief-linked', 'cites', cites);
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/record/statements/article.yaml:here (cites[n].id): "article-brief-linked" cites itself
        → name the statement it really rests on, or remove the line.
    1 problem in the content."
  `);
});

test('a statement that relays itself', () => {
  const change = field('newsrooms', 'bloomberg-relays-warning', 'via', 'via: bloomberg-relays-warning');
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/record/statements/newsrooms.yaml:here (via): "bloomberg-relays-warning" relays itself
        → name the statement it really rests on, or remove the line.
    1 problem in the content."
  `);
});

test('two statements that relay each other', () => {
  const change = field(
    'campaign',
    'cheung-warns-media',
    'stance',
    'stance: asserts\n  via: bloomberg-relays-warning',
  );
  expect(messageAfter(change)).toContain('(via): ');
});

test('two actors that are part of each other', () => {
  const change = {
    file: 'record/actors.yaml',
    from: '{ id: iran, kind: government,',
    to: '{ id: iran, kind: government, partOf: iran-mission,',
  };
  expect(messageAfter(change)).toContain('actors.yaml:here (partOf): ');
});
