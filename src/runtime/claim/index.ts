import { ShareLink } from '../share-link.ts';
import { ClaimRecord } from './claim-record.ts';

customElements.define('claim-record', ClaimRecord);
customElements.define('share-link', ShareLink);
