import { startSection } from './start.ts';
import { showCorrections } from './corrections.ts';

const section = document.querySelector<HTMLElement>('[data-section]');
if (section) startSection(section);
showCorrections();
