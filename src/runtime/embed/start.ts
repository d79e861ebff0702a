import { type Layout, scene } from '../../graphics/frames.ts';
import { boxes } from '../../graphics/marks.ts';
import { draw } from '../draw.ts';
import { mayMove } from '../motion.ts';
import { stepOfKey } from '../stepper/key.ts';
import { followSwipes } from '../stepper/swipe.ts';
import { showAsked } from './day.ts';

const { documentElement: html } = document;
/** All steps are read one under the other. */
const isStack = (): boolean => html.dataset['mode'] === 'stack';

/**
 * Brings an embedded section to life: one picture that moves from step to step, in the place of the pictures that were
 * printed, with buttons, ticks, swipes and, while the focus is in it, arrow keys. The host is told of steps by
 * `according:shown` and asks for them by `according:go`; scrolled by the host, the step follows `according:progress`.
 *
 * @throws Error where the page lacks what is drawn: then the steps have to be read one under the other
 */
export const startSection = (section: HTMLElement): void => {
  const data = document.querySelector('[data-layout]')?.textContent;
  const stage = section.querySelector<HTMLElement>('.stage');
  const controls = section.querySelector<HTMLElement>('.controls');
  if (!data || !stage || !controls) throw new Error('The embed lacks its layout or its steps.');
  const layout = JSON.parse(data) as Layout;
  const steps = [...stage.querySelectorAll<HTMLElement>('[data-step]')];
  const ticks = [...controls.querySelectorAll('a')];
  const ways = [...controls.querySelectorAll<HTMLElement>('[data-way]')];
  const counter = controls.querySelector('b');
  const status = controls.querySelector('[role=status]');

  showAsked(section);
  const lastKnown = (): number => steps.findLastIndex((step) => !step.hasAttribute('data-later'));
  const live = createPicture(section.dataset['graphic'] ?? '');
  stage.prepend(live);

  let current = -1;
  /** What is not shown is neither reached nor read. */
  const hide = (): void => {
    for (const [i, step] of steps.entries()) step.inert = !isStack() && i !== current;
  };
  const show = (step: number): void => {
    const card = steps[step];
    if (step === current || !card) return;
    const known = lastKnown();
    const animate = current >= 0 && !isStack() && mayMove();
    current = step;
    if (known >= 0) draw(live, scene(layout, { step: Math.min(step, known) }), animate);
    live.toggleAttribute('hidden', known < 0);
    steps.forEach((one, i) => one.toggleAttribute('data-active', i === step));
    ticks.forEach((tick, i) => (tick.ariaCurrent = i === step ? 'step' : null));
    hide();
    if (counter) counter.textContent = (controls.dataset['counter'] ?? '').replace('#', String(step + 1));
    // Not `disabled`: a button that is pressed up to the end would lose the focus.
    for (const way of ways) way.ariaDisabled = String(steps[step + Number(way.dataset['way'])] === undefined);
    document.dispatchEvent(
      new CustomEvent('according:shown', {
        detail: { step: card.dataset['step'], index: step, count: steps.length },
      }),
    );
  };
  /** As `show`, and says it to those who do not see it: asked for by the reader. */
  const go = (step: number): void => {
    if (!steps[step] || step === current) return;
    show(step);
    if (status) status.textContent = ticks[step]?.ariaLabel ?? '';
  };

  for (const way of ways) way.addEventListener('click', () => go(current + Number(way.dataset['way'])));
  for (const [i, tick] of ticks.entries()) {
    tick.addEventListener('click', (event) => {
      event.preventDefault();
      go(i);
    });
  }
  section.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
    const to = stepOfKey(key, current, steps.length);
    if (isStack() || to === undefined || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented) return;
    event.preventDefault();
    go(to);
  });
  followSwipes(stage, (way) => !isStack() && go(current + way), new AbortController().signal);

  document.addEventListener('according:go', ({ detail }: CustomEventInit<{ step: string | number }>) => {
    const asked = detail?.step;
    show(typeof asked === 'number' ? asked : steps.findIndex(({ dataset }) => dataset['step'] === asked));
  });
  document.addEventListener('according:progress', ({ detail }: CustomEventInit<{ progress: number }>) => {
    const at = Math.floor((detail?.progress ?? 0) * steps.length);
    show(Math.max(0, Math.min(steps.length - 1, at)));
  });
  new MutationObserver(hide).observe(html, { attributeFilter: ['data-mode'] });
  // On paper all cards are read.
  addEventListener('beforeprint', () => steps.forEach((step) => (step.inert = false)));
  addEventListener('afterprint', hide);

  show(
    Math.max(
      0,
      steps.findIndex(({ dataset }) => dataset['step'] === html.dataset['step']),
    ),
  );
};

/** The picture that moves. What it shows is said beside it, by the card's description. */
const createPicture = (graphic: string): SVGSVGElement => {
  const { width, height, name } = boxes.narrow;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'live');
  svg.dataset['graphic'] = graphic;
  svg.dataset['box'] = name;
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
};
