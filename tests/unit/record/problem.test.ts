import { describe, expect, test } from 'vitest';
import { adviseId, ContentError, formatProblem } from '../../../src/record/problem.ts';

describe('the advice for an unknown id', () => {
  const known = ['politico', 'bloomberg', 'microsoft'];

  test.each([
    ['politco', 'politico'],
    ['Bloomberg', 'bloomberg'],
    ['microsfot', 'microsoft'],
  ])('%s is near %s', (unknown, near) => {
    expect(adviseId(unknown, known, 'actors.yaml')).toBe(
      `did you mean "${near}"? Ids are defined in actors.yaml.`,
    );
  });

  test.each(['washington-times-herald', 'x', 'la-pagina', 'odni'])('%s is near none', (unknown) => {
    expect(adviseId(unknown, known, 'actors.yaml')).toBe('define it in actors.yaml.');
  });

  test('nothing is known', () => {
    expect(adviseId('politico', [], 'actors.yaml')).toBe('define it in actors.yaml.');
  });
});

describe('a problem', () => {
  const problem = { file: 'a.yaml', what: 'no actor has the id "x"', fix: 'define it.' };

  test('in two lines, with what is known of its place', () => {
    expect(formatProblem(problem)).toBe('a.yaml: no actor has the id "x"\n    → define it.');
    expect(formatProblem({ ...problem, line: 3 })).toBe(
      'a.yaml:3: no actor has the id "x"\n    → define it.',
    );
    expect(formatProblem({ ...problem, line: 3, field: '[0].speaker' })).toBe(
      'a.yaml:3 ([0].speaker): no actor has the id "x"\n    → define it.',
    );
  });

  test('several, by file and line, with their number last', () => {
    const at = (file: string, line: number) => ({ ...problem, file, line });
    const { message } = new ContentError([at('b.yaml', 2), at('a.yaml', 10), at('a.yaml', 9)]);
    const places = message.split('\n').filter((line) => !line.startsWith(' '));
    expect(places.map((line) => line.split(' ')[0])).toEqual(['a.yaml:9:', 'a.yaml:10:', 'b.yaml:2:', '3']);
    expect(places.at(-1)).toBe('3 problems in the content.');
  });
});
