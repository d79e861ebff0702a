/**
 * `<share-link>`: its button passes on the address of the section it stands in, or with `data-share="step"` of the step
 * shown there; outside sections that of the page, with what `data-keep` names of its query: through the system's share
 * sheet where there is one, otherwise by copying. Where neither is allowed the address itself is shown, to be copied by
 * hand. Without this script the element is not shown.
 */
export class ShareLink extends HTMLElement {
  #control: AbortController | undefined;

  connectedCallback(): void {
    this.#control = new AbortController();
    const { signal } = this.#control;
    this.querySelector('button')?.addEventListener('click', () => void this.#share(), { signal });
  }

  disconnectedCallback(): void {
    this.#control?.abort();
  }

  async #share(): Promise<void> {
    const section = this.closest<HTMLElement>('[data-section]');
    const step = this.dataset['share'] === 'step' ? `-${section?.dataset['current'] ?? ''}` : '';
    const address = new URL(section ? `#${section.id}${step}` : location.pathname, location.href);
    const { keep } = this.dataset;
    const kept = keep === undefined ? null : new URLSearchParams(location.search).get(keep);
    if (keep !== undefined && kept !== null) address.searchParams.set(keep, kept);
    // Light and motion are the reader's own: whoever opens the link has not asked for them.
    for (const own of ['theme', 'motion']) address.searchParams.delete(own);
    const output = this.querySelector('output');
    const tell = (words: string): void => {
      if (output) output.textContent = words;
    };
    try {
      if ('share' in navigator) {
        await navigator.share({
          title: section?.querySelector('h1, h2')?.textContent.trim() ?? document.title,
          url: address.href,
        });
      } else {
        await (navigator as Navigator).clipboard.writeText(address.href);
        tell(this.dataset['copied'] ?? '');
      }
    } catch (error) {
      // Closing the share sheet is a choice, not a fault.
      if (!(error instanceof DOMException && error.name === 'AbortError')) tell(address.href);
    }
  }
}
