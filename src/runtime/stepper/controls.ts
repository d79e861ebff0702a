import type { Story } from './mode.ts';

/** What a section is stepped through by: made once, shown by CSS where the section is stepped through. */
export interface Controls {
  /** The buttons, the counter and the list of steps. */
  stepper: HTMLElement;
  /** Shows where the reader is. */
  mark: (step: number) => void;
  /** Says where the reader has stepped to, for those who do not see it. */
  tell: (step: number) => void;
}

/**
 * Makes a section's controls from the page's template: printed once, because without scripts they would do nothing.
 * Undefined where the page has none.
 */
export const createControls = ({ element, section, steps }: Story): Controls | undefined => {
  const template = document.querySelector<HTMLTemplateElement>('template[data-stepper]');
  const stepper = template?.content.querySelector('.stepper')?.cloneNode(true) as HTMLElement | undefined;
  if (!stepper) return undefined;

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
      if (status) status.textContent = element.querySelectorAll('.ticks a')[step]?.ariaLabel ?? '';
    },
  };
};

/** A step by its heading; as long as it is not known on the day chosen, by what stands in place of its words. */
const linkTo = (step: HTMLElement): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = `#${step.id}`;
  link.dataset['name'] = step.querySelector('h3')?.textContent.trim() ?? step.id;
  link.textContent = step.querySelector('.not-yet')?.textContent ?? link.dataset['name'];
  return link;
};

const asItem = (link: HTMLAnchorElement): HTMLLIElement => {
  const item = document.createElement('li');
  item.append(link);
  return item;
};
