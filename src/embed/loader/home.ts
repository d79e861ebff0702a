/** Where this script came from: the folder that `/embed/` and `/pictures/` are in. */
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

/** An address on our own site. */
export const home = (path: string): string => new URL(path, own).href;
