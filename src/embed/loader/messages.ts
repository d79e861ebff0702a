/** A step that an embed shows. */
export interface Shown {
  step: string;
  index: number;
  count: number;
}

/** What an embed tells, read and checked. */
export type Told =
  | { type: 'ready' }
  | { type: 'height'; height: number }
  | ({ type: 'step' } & Shown)
  | { type: 'event'; name: string; detail: unknown };

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** Reads a message of an embed; undefined, where it is none, or says what cannot be. Heights stay within 50 and 10,000. */
export const read = (data: unknown): Told | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  const { ns, v, type, height, step, index, count, name, detail } = data as Record<string, unknown>;
  if (ns !== 'according' || v !== 1) return undefined;
  if (type === 'ready') return { type };
  if (type === 'height' && typeof height === 'number' && height > 0)
    return { type, height: Math.min(10_000, Math.max(50, Math.ceil(height))) };
  if (type === 'step' && typeof step === 'string' && /^[a-z0-9-]{1,60}$/.test(step))
    return isCount(index) && isCount(count) ? { type, step, index, count } : undefined;
  if (type === 'event' && typeof name === 'string' && name.length <= 60) return { type, name, detail };
  return undefined;
};

/** Lets through twenty messages a second, and no more. */
export const limiter = (now: () => number): (() => boolean) => {
  let second = -1;
  let count = 0;
  return () => {
    const current = Math.floor(now() / 1000);
    count = current === second ? count + 1 : 1;
    second = current;
    return count <= 20;
  };
};
