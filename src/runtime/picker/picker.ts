import { codesOf } from '../../embed/codes.ts';
import { heightAt, type Heights } from '../../embed/heights.ts';
import { copy } from './copy.ts';

interface Listed {
  id: string;
  /** Of the embed page, with the base. */
  address: string;
  /** The whole address of what it is an embed of. */
  page: string;
  title: string;
  heights: Partial<Record<'stepper' | 'stack', Heights>>;
  picture?: { src: string; alt: string; width: number; height: number };
}

/** Parameters of an embed as a form asks for them, in the order they are written. */
const parameters = ['mode', 'theme', 'asof', 'title'];

/**
 * `<embed-picker>`: what is chosen in its form is shown in a frame, and written as code for each kind of host. Without this
 * script the codes of the first embed stand there.
 */
export class EmbedPicker extends HTMLElement {
  #control: AbortController | undefined;

  connectedCallback(): void {
    this.#control = new AbortController();
    start(this, this.#control.signal);
  }

  disconnectedCallback(): void {
    this.#control?.abort();
  }
}

const start = (root: HTMLElement, signal: AbortSignal): void => {
  const form = root.querySelector('form');
  const preview = root.querySelector<HTMLElement>('.preview');
  const data = root.querySelector('[data-embeds]')?.textContent;
  if (!form || !preview || !data) return;
  const list = JSON.parse(data) as Listed[];
  const { site = '', loader = '', version = '', copied = '', usual = '' } = root.dataset;
  // Two embeds of one page must be told apart by hosts that know them by a name.
  const place = [...crypto.getRandomValues(new Uint8Array(4))].map((n) => (n % 36).toString(36)).join('');

  const update = (): void => {
    const fields = new FormData(form);
    const value = (name: string): string => {
      const field = fields.get(name);
      return typeof field === 'string' ? field : '';
    };
    const chosen = list.find(({ id }) => id === value('id'));
    if (!chosen) return;
    const src = new URL(chosen.address, site);
    for (const name of parameters) if (value(name) !== '') src.searchParams.set(name, value(name));
    src.searchParams.set('v', version);
    src.searchParams.set('eid', `${chosen.id.replaceAll('/', '-').slice(0, 35)}-${place}`);
    const measured = chosen.heights[value('mode') === 'stack' ? 'stack' : 'stepper'];
    const height = heightAt(measured, 640) ?? Number(usual);
    const { page, title, picture } = chosen;
    const codes = codesOf({ src: src.href, page, title, height, loader, ...(picture ? { picture } : {}) });
    for (const part of root.querySelectorAll<HTMLElement>('[data-code]')) {
      const code = codes.find(({ id }) => id === part.dataset['code']);
      part.hidden = code === undefined;
      const field = part.querySelector('textarea');
      if (field && code) field.value = code.code;
      const output = part.querySelector('output');
      if (output) output.textContent = '';
    }
    show(preview, `${chosen.address}${src.search}`, title, measured, Number(usual));
  };

  form.addEventListener('change', update, { signal });
  form.addEventListener('submit', (event) => event.preventDefault(), { signal });
  root.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const field = button?.parentElement?.querySelector('textarea');
      if (button && field)
        void copy(field, button.parentElement?.querySelector('output') ?? undefined, copied);
      if (button?.dataset['width'] === undefined) return;
      for (const one of preview.querySelectorAll('button')) one.ariaPressed = String(one === button);
      update();
    },
    { signal },
  );
  // Who comes from a section or a claim wants to embed that.
  const asked = new URLSearchParams(location.search).get('id');
  const select = form.querySelector<HTMLSelectElement>('select[name=id]');
  if (select && asked !== null && list.some(({ id }) => id === asked)) select.value = asked;
  for (const part of root.querySelectorAll<HTMLElement>('form, .preview, .code button')) part.hidden = false;
  // Where an article's column does not fit the screen, what fits is shown first.
  if ((preview.querySelector('.frame')?.clientWidth ?? 0) < 640) {
    for (const one of preview.querySelectorAll('button'))
      one.ariaPressed = String(one.dataset['width'] === '');
  }
  update();
};

/** Shows an embed as wide as asked for, and as high as it was measured to be there. */
const show = (
  preview: HTMLElement,
  address: string,
  title: string,
  measured: Heights | undefined,
  usual: number,
): void => {
  const place = preview.querySelector<HTMLElement>('.frame');
  const asked = preview.querySelector<HTMLElement>('[aria-pressed=true]')?.dataset['width'] ?? '';
  if (!place) return;
  const width = asked === '' ? place.clientWidth : Number(asked);
  const frame = place.querySelector('iframe') ?? document.createElement('iframe');
  frame.title = title;
  frame.width = String(width);
  frame.height = String(heightAt(measured, width) ?? usual);
  if (frame.getAttribute('src') !== address) frame.src = address;
  if (!frame.isConnected) place.append(frame);
};
