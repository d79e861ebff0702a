import { control } from './control.ts';
import { AccordingEmbed } from './element.ts';

/**
 * `/embed-loader.v1.js`, which a host page may include, once or several times: `<according-embed>`, and frames with
 * `data-according`. Everything works without it too; with it heights are right from the start, and the page can step.
 */
const adopt = (): void => {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-according=""]')) {
    if (!/^https?:/.test(frame.src)) continue;
    frame.dataset['according'] = 'on';
    if (crossOriginIsolated && 'credentialless' in frame && !frame.credentialless) {
      frame.credentialless = true;
      // It takes effect with the next address.
      frame.src = frame.src;
    }
    control(frame, frame);
  }
};

if (!customElements.get('according-embed')) customElements.define('according-embed', AccordingEmbed);
adopt();
document.addEventListener('DOMContentLoaded', adopt);
