import { heightAt } from './heights.ts';
import { entryOf, type Entry } from './index-file.ts';
import { limiter, read, type Shown } from './messages.ts';
import { pictureOf } from './picture.ts';
import { pin, type Pin } from './pin.ts';

/** One embed that is looked after. */
export interface Control {
  /** What it shows, once it has said so. */
  shown: () => Shown | undefined;
  /** Shows a step, by its id or number. */
  go: (step: string) => void;
  post: (type: string, more?: object) => void;
  stop: () => void;
}

/**
 * Looks after one frame: its height, before and after it has told it; its steps and events, dispatched on `target`; its
 * picture in print; where its address asks for it, and the page allows it, the pin that makes it follow the scrolling.
 * Messages count only from this very window and the origin of its address.
 */
export const control = (frame: HTMLIFrameElement, target: HTMLElement, onReady?: () => void): Control => {
  const { origin, searchParams } = new URL(frame.src);
  const opaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  const mayCome = limiter(() => performance.now());
  const picture = pictureOf(frame);
  let entry: Entry | undefined;
  let shown: Shown | undefined;
  let told = false;
  // Undefined: nothing is known yet of the steps. False: it cannot be pinned in this page.
  let pinned: Pin | false | undefined;

  // To any origin: while the frame is empty its origin is not yet the address's, and what is said is harmless.
  const post = (type: string, more?: object): void => {
    frame.contentWindow?.postMessage({ ...more, ns: 'according', v: 1, type }, '*');
  };
  const setHeight = (height: number): void => {
    frame.style.height = `${height}px`;
  };
  const tell = (name: string, detail: object): boolean =>
    target.dispatchEvent(new CustomEvent(`according:${name}`, { detail, bubbles: true }));
  const prepare = (): void => {
    const step = shown?.step ?? entry?.steps.at(-1);
    if (entry && step) picture.prepare(entry.id, step);
  };

  const tryPin = (steps: number): void => {
    // The place has to be longer than the frame, so it has to be one that is made for it.
    if (searchParams.get('mode') !== 'scroll' || target === frame || pinned !== undefined) return;
    pinned =
      pin(
        frame,
        target,
        steps,
        (progress) => post('progress', { progress }),
        () => {
          pinned = false;
          post('unpin');
        },
      ) ?? false;
    if (pinned) pinned.tell();
  };

  const hear = ({ source, origin: from, data }: MessageEvent<unknown>): void => {
    if (source === null || source !== frame.contentWindow) return;
    if (from !== origin && !(opaque && from === 'null')) return;
    const message = read(data);
    if (!message || !mayCome()) return;
    if (message.type === 'ready') {
      if (pinned) pinned.tell();
      onReady?.();
    }
    if (message.type === 'height' && !pinned) {
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
      tryPin(count);
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
    tryPin(found.steps.length);
  });

  // An embed that came first may have told its height to nobody.
  post('resend');

  return {
    shown: () => shown,
    go(step) {
      const number = /^\d+$/.test(step) ? Number(step) : undefined;
      if (pinned) pinned.go(number ?? entry?.steps.indexOf(step) ?? 0);
      else post('step', { step: number ?? step });
    },
    post,
    stop() {
      if (pinned) pinned.stop();
      removeEventListener('message', hear);
      picture.stop();
    },
  };
};
