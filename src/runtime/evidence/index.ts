import { whenNear } from '../near.ts';
import { isClaim } from './targets.ts';

/** Words and marks that lead to the record. In lists of the record only what leads to one statement. */
const leads =
  'a.quote, a.claim-words, a.mark-link, .evidence .body a, :is(record-explorer, source-filter) li a[href*="#"]';

/**
 * Opens what words and marks lead to where they stand, as a card. The script that does is fetched at first use; where it
 * fails, and wherever a reader asks for another tab or window, the link leads as any link.
 */
export const followEvidence = (): void => {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(leads);
    const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
    if (!link || button !== 0 || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented) return;
    if (!isClaim(link.href)) return;
    event.preventDefault();
    import('./in-place.ts')
      .then(({ openCard }) => openCard(link))
      .catch(() => {
        location.assign(link.href);
      });
  });
  whenNear('[data-section]:has([data-evidence])', async () =>
    (await import('./in-place.ts')).followPictures(),
  );
};
