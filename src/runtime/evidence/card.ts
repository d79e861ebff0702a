import { enter, forget, leave } from './back.ts';
import { fill } from './fill.ts';
import { hold } from './light.ts';
import { readPage } from './page.ts';
import { placeBy, placeInView } from './place.ts';
import { isClaim } from './targets.ts';

const wide = '(min-width: 62rem)';
let opener: HTMLElement | undefined;
let reading: AbortController | undefined;
let card: HTMLDialogElement | undefined;

/**
 * Shows what a link leads to in the page's one card: beside the word on wide screens, where the page stays in use; as a
 * sheet over the page on small ones. Opening another forgets the one that is not there yet.
 */
export const openCard = async (link: HTMLAnchorElement): Promise<void> => {
  reading?.abort();
  const { signal } = (reading = new AbortController());
  card ??= wire();
  const address = new URL(link.href);
  try {
    const page = await readPage(address, signal);
    if (signal.aborted) return;
    fill(card, page, address);
  } catch (error) {
    if (!signal.aborted) throw error;
    return;
  }
  if (!card.contains(link)) opener = link;
  await show(card, signal);
  hold(link.href);
};

const isPopover = (own: HTMLElement): boolean => own.matches(':popover-open');
const isShown = (own: HTMLDialogElement): boolean => own.open || isPopover(own);

const show = async (own: HTMLDialogElement, signal: AbortSignal): Promise<void> => {
  if (!isShown(own)) {
    if (matchMedia(wide).matches) {
      placeInView(own);
      own.showPopover();
    } else {
      await enter(() => own.close());
      if (signal.aborted) return;
      own.showModal();
    }
  }
  own.querySelector('.body')?.scrollTo(0, 0);
  if (isPopover(own) && opener) placeBy(own, opener);
  own.querySelector('h2')?.focus({ preventScroll: true });
};

const hide = (own: HTMLDialogElement): void => {
  if (own.open) own.close();
  else if (isPopover(own)) own.hidePopover();
};

/** Gives the card what it answers to, once. */
const wire = (): HTMLDialogElement => {
  const own = document.querySelector<HTMLDialogElement>('dialog.evidence');
  if (!own || !('showPopover' in own)) throw new Error('no card');
  const closed = (): void => {
    if (isShown(own) || !opener) return;
    const word = opener;
    opener = undefined;
    hold(undefined);
    const refocus = (): void => {
      const { activeElement } = document;
      const lost = activeElement === document.body || own.contains(activeElement);
      if (lost && !isShown(own)) word.focus({ preventScroll: true });
    };
    refocus();
    // Where the address names a step, going back takes the focus off again.
    void leave().then(refocus);
  };
  own.addEventListener('close', closed);
  own.addEventListener('toggle', closed);
  own.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const link = target.closest('a');
    const copied = target.closest<HTMLElement>('[data-copy]');
    if (copied) void copy(own, copied.dataset['copy'] ?? '');
    else if (target === own || target.closest('[data-close]')) hide(own);
    else if (link && (link.matches('[data-page]') || !isClaim(link.href))) {
      // The way back leads to the page, not to a sheet that is no longer there.
      if (own.open && forget() && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        location.replace(link.href);
      }
      if (!event.ctrlKey && !event.metaKey) hide(own);
    }
  });
  return own;
};

/** Copies the citation or the address. Where that is not allowed they are shown, to be copied by hand. */
const copy = async (own: HTMLElement, what: string): Promise<void> => {
  const output = own.querySelector('output');
  const words = own.dataset[what] ?? '';
  let told = words;
  try {
    await navigator.clipboard.writeText(words);
    told = own.dataset['copied'] ?? '';
  } catch {
    // Some browsers and frames allow no copying.
  }
  if (output) output.textContent = told;
};
