import { control, type Control } from './control.ts';

/** The parameters of an embed's address that are attributes here. */
const parameters = ['step', 'mode', 'theme', 'asof'];

/** A frame that shows an address, so that it looks right in any page: no border, never wider than its place. */
const makeFrame = (src: string, element: HTMLElement): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  // A page that isolates itself shows only frames without credentials, or whose server allows it.
  if (crossOriginIsolated) (frame as { credentialless?: boolean }).credentialless = true;
  frame.title = element.title;
  frame.allow = 'fullscreen; clipboard-write';
  frame.loading = element.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  Object.assign(frame.style, {
    width: '0',
    minWidth: '100%',
    height: '500px',
    border: '0',
    display: 'block',
    // As its content, which is painted over otherwise, and takes what its frame says for the system's.
    colorScheme: element.getAttribute('theme') ?? 'light dark',
  });
  frame.src = src;
  return frame;
};

/** `<according-embed src step mode theme asof>`: an embed whose step the page can read, set and be told of. */
export class AccordingEmbed extends HTMLElement {
  static observedAttributes = ['src', ...parameters];
  private frame: HTMLIFrameElement | undefined;
  private control: Control | undefined;

  /** The step's id, or as a number how many stand before it. */
  get step(): string {
    return this.getAttribute('step') ?? '';
  }
  set step(step: string | number) {
    this.setAttribute('step', String(step));
  }

  /** Shows a step, by its id or number. */
  go(step: string | number): void {
    this.step = step;
  }
  /** Shows the step after this one. */
  next(): void {
    this.by(1);
  }
  /** Shows the step before this one. */
  prev(): void {
    this.by(-1);
  }
  private by(way: number): void {
    const { index = 0, count = Infinity } = this.control?.shown() ?? {};
    if (index + way >= 0 && index + way < count) this.go(index + way);
  }

  connectedCallback(): void {
    const address = this.getAttribute('src');
    if (!address || this.frame) return;
    const url = new URL(address, location.href);
    if (!/^https?:$/.test(url.protocol)) return;
    for (const name of parameters) {
      const value = this.getAttribute(name);
      if (value !== null) url.searchParams.set(name, value);
    }
    this.frame = makeFrame(url.href, this);
    this.style.display = 'block';
    this.append(this.frame);
    this.control = control(this.frame, this, () => this.tellStep());
    this.addEventListener('according:step', this.reflect);
  }

  disconnectedCallback(): void {
    this.removeEventListener('according:step', this.reflect);
    this.control?.stop();
    this.frame?.remove();
    this.frame = this.control = undefined;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now) return;
    if (name === 'step') this.tellStep();
    else if (name === 'theme' && this.control) this.control.post('theme', { theme: now ?? 'auto' });
    else {
      this.disconnectedCallback();
      this.connectedCallback();
    }
  }

  /** What the embed shows becomes the attribute, which then says nothing new: no loop. */
  private readonly reflect = (event: Event): void => {
    if (event.target === this) this.step = this.control?.shown()?.step ?? this.step;
  };
  private tellStep(): void {
    const { step, frame } = this;
    const shown = this.control?.shown();
    const before = shown?.step ?? (frame && new URL(frame.src).searchParams.get('step'));
    if (!step || step === before || step === String(shown?.index)) return;
    this.control?.go(step);
  }
}
