/** One way to put an embed into a page. */
export interface Code {
  id: 'iframe' | 'loader' | 'wordpress' | 'amp' | 'pym' | 'frames' | 'picture';
  code: string;
}

/** What is embedded, as addresses that stand by themselves. */
export interface Chosen {
  /** The embed, with its parameters. */
  src: string;
  /** The page it is an embed of. */
  page: string;
  title: string;
  /** In px, for an article's column. */
  height: number;
  /** `/embed-loader.v1.js`. */
  loader: string;
  /** A picture of it, where there is one. */
  picture?: { src: string; alt: string; width: number; height: number };
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** A link as HTML. */
export const link = (href: string, words: string): string => `<a href="${escape(href)}">${escape(words)}</a>`;

/** A frame as HTML with what every host needs, and nothing a host may not allow. */
export const frameOf = ({
  src,
  title,
  width,
  height,
  more = '',
}: Record<'src' | 'title' | 'width', string> & { height: number; more?: string }): string =>
  `<iframe title="${escape(title)}" src="${escape(src)}" width="${width}" height="${height}" frameborder="0"${more}></iframe>`;

/** Light, dark or both: a frame whose own differs from its content's is painted over, and content takes what its frame says for the system's. */
const schemeOf = (src: string): string => new URL(src).searchParams.get('theme') ?? 'light dark';

/** The same embed for each kind of host. The `scrolling` attribute is left out: where no script runs, a frame that is too low must scroll. */
export const codesOf = ({ src, page, title, height, loader, picture }: Chosen): Code[] => {
  const more = ` data-according loading="lazy" referrerpolicy="strict-origin-when-cross-origin" style="width:0;min-width:100%;border:0;color-scheme:${schemeOf(src)}"`;
  const frame = frameOf({ src, title, width: '100%', height, more });
  const [named, address] = [escape(title), escape(src)];
  return [
    { id: 'iframe', code: frame },
    { id: 'loader', code: `${frame}\n<script async src="${escape(loader)}"></script>` },
    { id: 'wordpress', code: page },
    {
      id: 'amp',
      code:
        `<amp-iframe title="${named}" src="${address}" layout="fixed-height" height="${height}" resizable frameborder="0"` +
        ` sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox">` +
        `\n  <div overflow tabindex="0" role="button">${named}</div>` +
        (picture
          ? `\n  <amp-img placeholder layout="fill" src="${escape(picture.src)}" alt="${escape(picture.alt)}"></amp-img>`
          : `\n  <div placeholder>${named}</div>`) +
        `\n</amp-iframe>`,
    },
    { id: 'pym', code: `<div data-pym-src="${address}" data-pym-title="${named}"></div>` },
    { id: 'frames', code: `<div data-frame-src="${address}" data-frame-attribute-title="${named}"></div>` },
    ...(picture
      ? [
          {
            id: 'picture' as const,
            code: `<a href="${escape(page)}"><img src="${escape(picture.src)}" alt="${escape(picture.alt)}" width="${picture.width}" height="${picture.height}" loading="lazy" style="max-width:100%;height:auto"></a>`,
          },
        ]
      : []),
  ];
};
