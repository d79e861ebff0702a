import { beside } from './home.ts';

/** Swaps a frame for a picture while the page is printed: browsers print what is in a frame badly, or cut off. */
export const pictureOf = (
  frame: HTMLIFrameElement,
): { prepare: (id: string, step: string) => void; stop: () => void } => {
  const image = new Image();
  let due = 0;
  let display = '';
  const swap = (): void => {
    if (!image.src || image.isConnected) return;
    image.alt = frame.title;
    ({ display } = frame.style);
    frame.style.display = 'none';
    frame.after(image);
  };
  const back = (): void => {
    if (!image.isConnected) return;
    image.remove();
    frame.style.display = display;
  };
  image.style.width = '100%';
  addEventListener('beforeprint', swap);
  addEventListener('afterprint', back);
  return {
    // It has to be here before it is printed; whoever steps on quickly needs only the last.
    prepare(id, step) {
      clearTimeout(due);
      due = window.setTimeout(() => {
        const picture = beside(frame.src, `pictures/${id}/${step}.svg`);
        if (picture !== undefined) image.src = picture;
      }, 500);
    },
    stop() {
      clearTimeout(due);
      back();
      removeEventListener('beforeprint', swap);
      removeEventListener('afterprint', back);
    },
  };
};
