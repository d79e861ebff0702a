/** What the address of an embed asks for, each value checked; what is absent or bad is left out. */
export interface Asked {
  mode?: string;
  step?: string;
  theme?: string;
  bg?: string;
  title?: string;
  fit?: string;
  asof?: string;
  v?: string;
  eid?: string;
  /** The id that pym.js gave this frame. */
  childId?: string;
  /** WordPress' secret of this frame. */
  secret?: string;
  amp?: string;
}

/** A step: its id, or how many steps stand before it. */
export const stepName = /^[a-z0-9-]{1,60}$/;

/** Every parameter there is, with what it may say. Nothing else of an address is read. */
const query: Record<string, RegExp> = {
  mode: /^(stepper|stack|scroll)$/,
  step: stepName,
  theme: /^(light|dark)$/,
  bg: /^transparent$/,
  title: /^0$/,
  fit: /^1$/,
  asof: /^\d{4}-\d\d-\d\d$/,
  v: /^[\w.-]{1,40}$/,
  eid: /^[a-z0-9-]{1,40}$/,
  childId: /^(?!.*xPYMx).{1,200}$/,
};
const fragment: Record<string, RegExp> = { amp: /^1$/, secret: /^[a-z0-9]{1,40}$/i };

const read = (text: string, rules: Record<string, RegExp>): Asked => {
  const given = new URLSearchParams(text);
  const asked: Record<string, string> = {};
  for (const name in rules) {
    const value = given.get(name);
    if (value !== null && rules[name]?.test(value)) asked[name] = value;
  }
  return asked;
};

/** Reads an address: `?…` for what is shown, `#…` for what AMP and WordPress say about themselves. */
export const readAddress = (search: string, hash: string): Asked => ({
  ...read(search, query),
  ...read(hash.replace(/^#\??/, ''), fragment),
});
