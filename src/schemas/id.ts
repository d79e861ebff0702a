import { z } from 'zod';

/**
 * A stable, readable name of a thing in the record. It appears in addresses, so it never
 * changes once published: lower-case letters, digits and single hyphens, at most 64 characters.
 */
export const id = z
  .string()
  .max(64, 'an id has at most 64 characters')
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'an id is lower-case letters, digits and single hyphens, like "iran-mission-10-aug"',
  );

/** Names one excerpt of one source: `<source id>/<excerpt id>`. */
export const excerptRef = z
  .string()
  .regex(
    /^[a-z0-9-]+\/[a-z0-9-]+$/,
    'an excerpt is named "<source id>/<excerpt id>", like "article/p2-emails"',
  );

/** A language tag as used in file names and addresses: two letters. */
export const language = z.string().regex(/^[a-z]{2}$/, 'a language is two lower-case letters, like "en"');
