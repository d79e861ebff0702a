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

  /**
   * What is passed on: the place, the day it was looked at from and whether the section is stepped through. The rest of
   * what was chosen is the reader's own.
   */
  #address(section: HTMLElement | null): URL {
    const address = new URL(location.pathname, location.href);
    const asOf = new URLSearchParams(location.search).get('asof');
    if (asOf !== null) address.searchParams.set('asof', asOf);
    if (!section) return address;
    const isStep = this.dataset['share'] === 'step';
    if (section.hasAttribute('data-stepped')) address.searchParams.set('step', section.id);
    address.hash = isStep ? `${section.id}-${section.dataset['current'] ?? ''}` : section.id;
    return address;
  }

  async #share(): Promise<void> {
    const section = this.closest<HTMLElement>('[data-section]');
    const address = this.#address(section);
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
