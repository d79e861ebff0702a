/** Where this script came from: the only site it asks anything of. */
const own = new URL(
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href,
);

/**
 * An address beside an embed's own: in the folder of its story and language, in which `embed/` and `pictures/` are. Of
 * an embed on another site, none.
 */
export const beside = (src: string, path: string): string | undefined => {
  const { origin, pathname } = new URL(src, own);
  const folder = pathname.slice(0, pathname.indexOf('/embed/') + 1);
  return origin === own.origin && folder !== '' ? origin + folder + path : undefined;
};
