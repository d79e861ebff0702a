import { entryOf, heightAt, type Entry } from './index-file.ts';
import { limiter, read, type Shown } from './messages.ts';
import { pictureOf } from './picture.ts';

/** One embed that is looked after. */
export interface Control {
  /** What it shows, once it has said so. */
  shown: () => Shown | undefined;
  post: (type: string, more?: object) => void;
  stop: () => void;
}

/**
 * Looks after one frame: its height, before and after it has told it; its steps and events, dispatched on `target`; its
 * picture in print. Messages count only from this very window and the origin of its address.
 */
export const control = (frame: HTMLIFrameElement, target: HTMLElement, onReady?: () => void): Control => {
  const { origin, searchParams } = new URL(frame.src);
  const opaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  const mayCome = limiter(() => performance.now());
  const picture = pictureOf(frame);
  let entry: Entry | undefined;
  let shown: Shown | undefined;
  let told = false;

  const setHeight = (height: number): void => {
    frame.style.height = `${height}px`;
  };
  const tell = (name: string, detail: object): boolean =>
    target.dispatchEvent(new CustomEvent(`according:${name}`, { detail, bubbles: true }));
  const prepare = (): void => {
    const step = shown?.step ?? entry?.steps.at(-1);
    if (entry && step) picture.prepare(entry.id, step);
  };

  const hear = ({ source, origin: from, data }: MessageEvent<unknown>): void => {
    if (source === null || source !== frame.contentWindow) return;
    if (from !== origin && !(opaque && from === 'null')) return;
    const message = read(data);
    if (!message || !mayCome()) return;
    if (message.type === 'ready') onReady?.();
    if (message.type === 'height') {
      const { height } = message;
      told = true;
      setHeight(height);
      tell('height', { height });
    }
    if (message.type === 'step') {
      const { step, index, count } = message;
      shown = { step, index, count };
      tell('step', shown);
      prepare();
    }
    if (message.type === 'event') tell('event', { name: message.name, detail: message.detail });
  };
  addEventListener('message', hear);

  void entryOf(frame.src).then((found) => {
    entry = found;
    if (!found) return;
    if (!frame.title) frame.title = found.title;
    const heights = found.heights[searchParams.get('mode') === 'stack' ? 'stack' : 'stepper'];
    const height = heightAt(heights, frame.clientWidth);
    if (height && !told && !searchParams.has('fit')) setHeight(height);
    prepare();
  });

  // To any origin: while the frame is empty its origin is not yet the address's, and what is said is harmless.
  const post = (type: string, more?: object): void => {
    frame.contentWindow?.postMessage({ ...more, ns: 'according', v: 1, type }, '*');
  };
  // An embed that came first may have told its height to nobody.
  post('resend');

  return {
    shown: () => shown,
    post,
    stop() {
      removeEventListener('message', hear);
      picture.stop();
    },
  };
};
