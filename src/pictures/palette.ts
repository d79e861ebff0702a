import { readFileSync } from 'node:fs';
import postcss from 'postcss';

/** In which light a picture is drawn. */
export type Theme = 'light' | 'dark';

/** The site's custom properties as they are in one light: colours resolved, lists of font families as they are. */
export type Palette = Readonly<Record<string, string>>;

/** Reads `styles/tokens.css`, where each colour stands once for both lights. What it says of paper and forced colours is not for pictures. */
export const loadPalette = (theme: Theme): Palette => {
  const tokens: Record<string, string> = {};
  postcss.parse(readFileSync('src/styles/tokens.css', 'utf8')).each((rule) => {
    if (rule.type !== 'rule' || rule.selector !== ':root') return;
    rule.walkDecls(/^--/, ({ prop, value }) => {
      const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
      tokens[prop] = (theme === 'light' ? light : dark) ?? value;
    });
  });
  return tokens;
};
