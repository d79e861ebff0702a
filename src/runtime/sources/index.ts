import { SourceFilter } from './filter.ts';

customElements.define('source-filter', SourceFilter);
