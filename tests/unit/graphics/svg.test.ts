import { expect, test } from 'vitest';
import { boxes, type Mark } from '../../../src/graphics/marks.ts';
import { printMarks, viewBox } from '../../../src/graphics/svg.ts';

const label = (text: string, name?: string): Mark => ({
  key: 'a',
  tag: 'text',
  attrs: { x: 1, y: 2.5 },
  runs: [name === undefined ? { text } : { text, class: name }],
});

test('attributes in their order, keys only when asked for', () => {
  const mark: Mark = {
    key: 'politico',
    tag: 'circle',
    attrs: { class: 'n-asserts', cx: 11, cy: 13.25, r: 8.5 },
  };
  expect(printMarks([mark], false)).toBe('<circle class="n-asserts" cx="11" cy="13.25" r="8.5"/>');
  expect(printMarks([mark], true)).toBe(
    '<circle data-key="politico" class="n-asserts" cx="11" cy="13.25" r="8.5"/>',
  );
});

test('marks follow each other without anything between', () => {
  expect(printMarks([label('a'), label('b')], false)).toBe(
    '<text x="1" y="2.5">a</text><text x="1" y="2.5">b</text>',
  );
});

test('a run with a class is a tspan', () => {
  expect(printMarks([label('a', 'm')], false)).toBe('<text x="1" y="2.5"><tspan class="m">a</tspan></text>');
});

test('how a mark comes in is not printed', () => {
  expect(printMarks([{ ...label('a'), enter: 'late' }], true)).not.toContain('late');
});

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  [
    '</text><image href="x" onerror="y"/>',
    '&lt;/text&gt;&lt;image href=&quot;x&quot; onerror=&quot;y&quot;/&gt;',
  ],
  ['R&D &lt;', 'R&amp;D &amp;lt;'],
])('%s in a label is shown as text', (text, printed) => {
  expect(printMarks([label(text)], false)).toBe(`<text x="1" y="2.5">${printed}</text>`);
});

test('an attribute cannot be left', () => {
  const mark: Mark = { key: 'a" onload="x', tag: 'rect', attrs: { class: '"><script>' } };
  expect(printMarks([mark], true)).toBe(
    '<rect data-key="a&quot; onload=&quot;x" class="&quot;&gt;&lt;script&gt;"/>',
  );
});

test('the view box of both boxes', () => {
  expect(viewBox(boxes.narrow)).toBe('0 0 288 340');
  expect(viewBox(boxes.wide)).toBe('0 0 560 560');
});
