import './choices/index.ts';
import { followEvidence } from './evidence/index.ts';
import { enlivenSections } from './live.ts';
import { whenNear } from './near.ts';
import { ShareLink } from './share-link.ts';
import { followModes } from './stepper/modes.ts';
import { StorySection } from './story-section.ts';
import { keepPlaceInText } from './text-link.ts';

customElements.define('story-section', StorySection);
customElements.define('share-link', ShareLink);
followModes();
enlivenSections();
keepPlaceInText();
followEvidence();
const explore = (): Promise<unknown> => import('./explore/index.ts');
whenNear('record-explorer', explore);
// A day chosen for the page is chosen for the record too, near or not: nothing later stays to be read or heard.
document.addEventListener('as-known', ({ detail }: CustomEventInit<string>) => {
  if (detail) void explore();
});
// The control of days comes where one is near, or where a day is asked for.
const asKnown = (): Promise<unknown> => import('./as-known/index.ts');
whenNear('day-control', asKnown);
if (new URLSearchParams(location.search).has('asof')) void asKnown();
document
  .querySelector('reading-choices details')
  ?.addEventListener('toggle', () => void asKnown(), { once: true });
