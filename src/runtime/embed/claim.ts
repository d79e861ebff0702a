import { ClaimRecord } from '../claim/claim-record.ts';
import { showCorrections } from './corrections.ts';

customElements.define('claim-record', ClaimRecord);
showCorrections();
