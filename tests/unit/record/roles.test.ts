import { expect, test } from 'vitest';
import { roleIn } from '../../../src/record/derive/role.ts';
import { byId } from '../../../src/record/story-record.ts';
import { loadCampaignHack } from '../../fixtures/story.ts';

const record = loadCampaignHack();

test.each([
  ['campaign-hacked-statement', 'asserts'],
  ['cheung-account-hacked', 'asserts'],
  ['microsoft-phishing-email', 'examines'],
  ['odni-attributes-compromise', 'examines'],
  ['grand-jury-charges', 'examines'],
  ['politico-received-emails', 'witness'],
  ['bloomberg-relays-warning', 'relays'],
  ['article-politico-first', 'relays'],
  ['iran-mission-10-aug', 'denies'],
  ['investigation-blamed-russia', 'unknown'],
] as const)('in %s the speaker %s', (id, role) => {
  expect(roleIn(record, byId(record.statements, id))).toBe(role);
});
