import { readFileSync, writeFileSync } from 'node:fs';
import { referenceOf } from './schema-reference.ts';

/**
 * `npm run docs`: writes the field reference of docs/authoring.md from the schemas, between its two
 * markers. A test holds the page to it, so that it cannot drift.
 */
const page = 'docs/authoring.md';
const text = readFileSync(page, 'utf8');
const [before = '', rest = ''] = text.split('<!-- fields -->\n');
const after = rest.split('<!-- /fields -->').at(-1) ?? '';
writeFileSync(page, `${before}<!-- fields -->\n\n${referenceOf()}\n<!-- /fields -->${after}`);
