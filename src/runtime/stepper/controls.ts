/** What a section is stepped through by: made once, shown by CSS where the section is stepped through. */
export interface Controls {
  /** The buttons, the counter and the list of steps. */
  stepper: HTMLElement;
  /** Change between scrolling and stepping: at the ticks, and before the first step where there are none to see. */
  modes: HTMLButtonElement[];
  /** Shows where the reader is. */
  mark: (step: number) => void;
  /** Says where the reader has stepped to, for those who do not see it. */
  tell: (step: number) => void;
  remove: () => void;
}

/**
 * Makes a section's controls from the page's template: printed once, because without scripts they would do nothing.
 * Undefined where the page has none.
 */
export const createControls = (
  element: HTMLElement,
  section: HTMLElement,
  steps: readonly HTMLElement[],
): Controls | undefined => {
  const template = document.querySelector<HTMLTemplateElement>('template[data-stepper]');
  const parts = template?.content.cloneNode(true) as DocumentFragment | undefined;
  const stepper = parts?.querySelector<HTMLElement>('.stepper');
  const mode = parts?.querySelector<HTMLButtonElement>('.mode');
  const ticks = element.querySelector('.ticks');
  if (!stepper || !mode || !ticks) return undefined;

  const before = mode.cloneNode(true) as HTMLButtonElement;
  ticks.append(mode);
  element.prepend(before);
  stepper.setAttribute('aria-labelledby', `${section.id}-question`);
  element.querySelector('.picture')?.after(stepper);

  const list = stepper.querySelector('ol');
  const links = steps.map((step) => linkTo(step));
  list?.append(...links.map(asItem));
  const counter = stepper.querySelector('b');
  const status = stepper.querySelector('[role=status]');
  const ways = [...stepper.querySelectorAll<HTMLElement>('[data-way]')];

  return {
    stepper,
    modes: [mode, before],
    mark: (step) => {
      const stepped = section.hasAttribute('data-stepped');
      // Nothing of a card that is not shown may be reached or read.
      steps.forEach((card, i) => (card.inert = stepped && i !== step));
      links.forEach((link, i) => {
        if (i === step) link.setAttribute('aria-current', 'step');
        else link.removeAttribute('aria-current');
      });
      if (counter) counter.textContent = element.querySelector('[data-counter]')?.textContent.trim() ?? '';
      // Not `disabled`: a button that is pressed up to the end would lose the focus.
      for (const way of ways) {
        way.ariaDisabled = String(steps[step + Number(way.dataset['way'])] === undefined);
      }
    },
    tell: (step) => {
      if (status) status.textContent = ticks.querySelectorAll('a')[step]?.ariaLabel ?? '';
    },
    remove: () => {
      for (const made of [stepper, mode, before]) made.remove();
    },
  };
};

const linkTo = (step: HTMLElement): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = `#${step.id}`;
  link.textContent = step.querySelector('h3')?.textContent.trim() ?? step.id;
  return link;
};

const asItem = (link: HTMLAnchorElement): HTMLLIElement => {
  const item = document.createElement('li');
  item.append(link);
  return item;
};
