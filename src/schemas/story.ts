import { z } from 'zod';
import { day } from './date.ts';
import { id, language } from './id.ts';

/** A story: what it is called in addresses, who answers for it, what it shows. */
export const story = z.strictObject({
  /** Exactly one story of a content root is the home page. */
  home: z.boolean().default(false),
  /** Languages it is complete in; the first has no prefix in addresses. */
  languages: z.array(language).min(1),
  /** Section ids in reading order. */
  sections: z.array(id).min(1),
  /** The document under study: a source of tier `article`. */
  article: id,
  /** Day 0 of "in this article": its date, used wherever a step gives none. */
  asOf: day,
  /** When the record was last compared with its sources. */
  lastChecked: day,
  /** Who publishes it. Placeholders in angle brackets are shown as such and refused at release. */
  publisher: z.string().min(1),
  /** Where to write. */
  contact: z.string().min(1),
  /** Who pays. */
  funding: z.string().min(1),
  /** Hosts whose pages may be linked as "seen at". */
  linkedHosts: z.array(z.string()).default([]),
});

export type Story = z.infer<typeof story>;
