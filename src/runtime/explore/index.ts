import { RecordExplorer } from './explorer.ts';

customElements.define('record-explorer', RecordExplorer);
