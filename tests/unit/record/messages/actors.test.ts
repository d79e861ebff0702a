import { expect, test } from 'vitest';
import { messageAfter } from '../../../fixtures/broken-content.ts';

/** Everything leans on the actors: without one the checks still tell the author, and do not fall over. */
test('an unknown actor on the path of a span', () => {
  const change = {
    file: 'record/spans.yaml',
    from: 'path: [the-article, politico]',
    to: 'path: [the-article, politco]',
  };
  expect(messageAfter(change)).toBe(
    'campaign-hack/record/spans.yaml:here (path[n]): no actor has the id "politco"\n' +
      '    → did you mean "politico"? Ids are defined in record/actors.yaml.\n' +
      '1 problem in the content.',
  );
});

test('an actor that cannot be read', () => {
  const change = {
    file: 'record/actors.yaml',
    from: '{ id: politico, kind: newsroom }',
    to: '{ id: politico, kind: newspaper }',
  };
  const message = messageAfter(change);
  expect(message).toContain(
    'actors.yaml:here ([politico].kind): "newspaper" is not one of the allowed values',
  );
  expect(message).toContain('1 problem in the content.');
});

test('an actor taken away', () => {
  const change = { file: 'record/actors.yaml', from: /^- \{ id: politico,.*\n/m, to: '' };
  expect(messageAfter(change)).toContain('no actor has the id "politico"');
});
