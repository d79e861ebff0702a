import '../choices/index.ts';
import { EmbedPicker } from './picker.ts';

customElements.define('embed-picker', EmbedPicker);
