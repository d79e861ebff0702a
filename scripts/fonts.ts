import * as fontkit from 'fontkit';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { contentRoot } from '../src/paths.ts';
import { loadStories } from '../src/record/index.ts';

/**
 * Makes `.generated/`: the width table that labels are measured with (`text-widths.json`), the same faces with all
 * their letters, for pictures whose text is drawn as shapes (`faces/`), and the display cut of the serif, cut down
 * to what titles need (`display.woff2`).
 */
const file = (name: string): Buffer =>
  readFileSync(fileURLToPath(import.meta.resolve(`@fontsource-variable/${name}.woff2`)));
const franklin = file('libre-franklin/files/libre-franklin-latin-wght-normal');
const serif = file('source-serif-4/files/source-serif-4-latin-wght-normal');
const display = file('source-serif-4/files/source-serif-4-latin-opsz-normal');

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
/** Printable ASCII and Latin-1, and the punctuation of both languages. */
const measured = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…`;

/** The styles labels are set in; weights as in styles/marks. */
const styles = {
  label: { font: franklin, weight: 400 },
  bold: { font: franklin, weight: 650 },
  serif: { font: serif, weight: 400 },
  strong: { font: serif, weight: 600 },
  // The shipped display cut holds digits and title letters only: measure nothing else in it.
  numeral: { font: display, weight: 560, opsz: 60 },
};

/** Every letter a font has. */
const lettersOf = (font: Buffer): string =>
  String.fromCodePoint(...(fontkit.create(font) as fontkit.Font).characterSet);

mkdirSync('.generated/faces', { recursive: true });
const widths: Record<string, Record<string, number>> = {};
// A strong word within a serif label is heavier than a strong label; it is measured as one.
for (const [name, { font, weight, ...axes }] of Object.entries({
  ...styles,
  heavy: { font: serif, weight: 650 },
})) {
  const still = await subsetFont(font, lettersOf(font), {
    targetFormat: 'truetype',
    variationAxes: { wght: weight, ...axes },
  });
  // fontkit reads a few bytes of every glyph, also of empty ones at the very end of the file, such as a thin space.
  writeFileSync(`.generated/faces/${name}.ttf`, Buffer.concat([still, Buffer.alloc(16)]));
  if (!Object.hasOwn(styles, name)) continue;
  const face = fontkit.create(still) as fontkit.Font;
  widths[name] = Object.fromEntries(
    measured.split('').map((letter) => {
      const { advanceWidth } = face.glyphForCodePoint(letter.codePointAt(0) ?? 0);
      return [letter, Math.round((advanceWidth / face.unitsPerEm) * 1000) / 1000];
    }),
  );
}

const titles = loadStories(contentRoot())
  .flatMap(({ front }) => Object.values(front).map(({ title }) => title))
  .join('');

writeFileSync('.generated/text-widths.json', JSON.stringify(widths));
writeFileSync(
  '.generated/display.woff2',
  await subsetFont(display, `0123456789 ${titles}`, {
    targetFormat: 'woff2',
    variationAxes: { opsz: 60, wght: 560 },
  }),
);
