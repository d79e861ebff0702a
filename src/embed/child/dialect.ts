/** What is told of a page, in whole CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What goes to a host: never null or undefined, which some hosts' listeners throw on. */
export type Message = string | object;

/** The words of one family of host pages. Each is pure: it makes messages and reads them. */
export interface Dialect {
  /** Said once, as soon as the page stands. */
  hello?: Message[];
  /** How a height is told; nothing, where no such host was heard of. */
  height: (size: Size) => Message[];
  /** Reads a message of the host's, a text or an object. True: it wants to be told the height again. */
  hear?: (text: string, said: Said) => boolean;
}

/** The fields of a message, which may be anything. */
export type Said = Record<string, unknown>;
