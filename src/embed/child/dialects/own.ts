import type { Dialect, Message } from '../dialect.ts';
import { stepName } from '../address.ts';

/** What a host may ask for in our own words. */
export interface Wishes {
  go: (step: string | number) => void;
  progress: (progress: number) => void;
  theme: (theme?: string) => void;
  /** Scrolling does not work out in this page: back to buttons. */
  unpin: () => void;
}

/** A message in our own words: `{ ns: 'according', v: 1, type, … }`. */
export const own = (type: string, more?: object): Message => ({ ...more, ns: 'according', v: 1, type });

/** A step as a host may name it; undefined, where it is none. */
export const readStep = (step: unknown): string | number | undefined => {
  if (typeof step === 'number') return Number.isInteger(step) ? step : undefined;
  if (typeof step !== 'string' || !stepName.test(step)) return undefined;
  return /^\d+$/.test(step) ? Number(step) : step;
};

/** Our own loader. Its messages are harmless by what they can say: nothing to run, nowhere to go. */
export const ours = (wishes: Wishes): Dialect => ({
  hello: [own('ready')],
  height: ({ height }) => [own('height', { height })],
  hear(_, { ns, v, type, step, progress, theme }) {
    if (ns !== 'according' || v !== 1) return false;
    const named = type === 'step' ? readStep(step) : undefined;
    if (named !== undefined) wishes.go(named);
    if (type === 'progress' && typeof progress === 'number' && progress >= 0 && progress <= 1)
      wishes.progress(progress);
    if (type === 'theme' && (theme === 'light' || theme === 'dark')) wishes.theme(theme);
    if (type === 'theme' && theme === 'auto') wishes.theme();
    if (type === 'unpin') wishes.unpin();
    return type === 'resend';
  },
});
