import { startSection } from './start.ts';
import { showCorrections } from './corrections.ts';

showCorrections();
const section = document.querySelector<HTMLElement>('[data-section]');
try {
  if (section) startSection(section);
} catch (error) {
  // What was printed is read instead.
  document.documentElement.dataset['mode'] = 'stack';
  throw error;
}
