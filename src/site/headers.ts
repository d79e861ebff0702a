import { createHash } from 'node:crypto';
import { load } from 'cheerio';

/** What a Content-Security-Policy calls an inline script with this text. */
const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The scripts that stand in pages themselves and run. Blocks of data do not. */
const inlineScripts = (html: string): string[] => {
  const $ = load(html);
  return $('script:not([src])')
    .toArray()
    .filter(({ attribs }) => ['module', '', 'text/javascript'].includes(attribs['type'] ?? ''))
    .map((script) => $(script).text());
};

const policy = (scripts: readonly string[], ancestors: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self' ${[...new Set(scripts)].sort().map(hashOf).join(' ')}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors ${ancestors}`,
  ].join('; ');

/** A built page: where it lies in the folder, and its text. */
export interface Built {
  file: string;
  html: string;
}

/**
 * The file `_headers`, as several hosts read it: for each address what is sent with it. Rules do not overlap where both
 * would set a policy: hosts send both then, and the stricter holds. So pages that only we may frame are named by their
 * first folder, and those that everybody may frame, which includes the page on embedding, by theirs.
 * @param base the path the site is mounted at, with a slash at both ends
 * @param homes the first page of every story and language, relative to the base
 */
export const headersOf = (pages: readonly Built[], base: string, homes: readonly string[]): string => {
  const isEmbed = ({ file }: Built): boolean => homes.some((home) => file.startsWith(`${home}embed/`));
  const scriptsOf = (some: readonly Built[]): string[] => some.flatMap(({ html }) => inlineScripts(html));
  const own = policy(scriptsOf(pages.filter((page) => !isEmbed(page))), `'self'`);
  const embedded = policy(scriptsOf(pages.filter(isEmbed)), '*');
  const open = ['Access-Control-Allow-Origin: *', 'Cross-Origin-Resource-Policy: cross-origin'];
  const common = ['X-Content-Type-Options: nosniff', 'Referrer-Policy: strict-origin-when-cross-origin'];
  const addressOf = (page: Built): string => {
    const home =
      homes.filter((one) => page.file.startsWith(one)).sort((a, b) => b.length - a.length)[0] ?? '';
    const [first = '', ...rest] = page.file.slice(home.length).split('/');
    return `${base}${home}${rest.length === 0 ? first.replace(/^index\.html$/, '') : `${first}/*`}`;
  };
  const rules: [string, string[]][] = [
    ...[...new Set(pages.filter((page) => !isEmbed(page)).map(addressOf))]
      .sort()
      .map((address): [string, string[]] => [address, [`Content-Security-Policy: ${own}`, ...common]]),
    ...homes.map((home): [string, string[]] => [
      `${base}${home}embed/*`,
      [
        `Content-Security-Policy: ${embedded}`,
        ...open,
        'Cross-Origin-Embedder-Policy: require-corp',
        ...common,
      ],
    ]),
    ...['_astro/*', 'embed-loader.v1.js'].map((name): [string, string[]] => [`${base}${name}`, open]),
    ...homes.flatMap((home) =>
      ['oembed/*', 'pictures/*'].map((name): [string, string[]] => [`${base}${home}${name}`, open]),
    ),
  ];
  return rules
    .map(([address, lines]) => `${address}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('\n');
};
