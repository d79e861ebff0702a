/** The bar at the foot of the screen that says plainly which day the page is on, and leads back. */
export class DayBar {
  #bar = document.createElement('div');
  #words = document.createElement('p');
  #button = document.createElement('button');

  /** @param back what the button says; it leads back to each step's own day */
  constructor(back: string, onBack: () => void) {
    this.#bar.className = 'day-bar';
    this.#bar.hidden = true;
    this.#words.setAttribute('role', 'status');
    this.#button.type = 'button';
    this.#button.textContent = back;
    this.#button.addEventListener('click', onBack);
    this.#bar.append(this.#words, this.#button);
    document.body.append(this.#bar);
  }

  /** Says which day it is; nothing where none is chosen. */
  show(words: string | undefined): void {
    this.#bar.hidden = words === undefined;
    this.#button.hidden = false;
    if (words !== undefined && this.#words.textContent !== words) this.#words.textContent = words;
  }

  /** Says something else, such as that a day in the address is none. */
  tell(words: string): void {
    this.show(words);
    this.#button.hidden = true;
  }

  remove(): void {
    this.#bar.remove();
  }
}
