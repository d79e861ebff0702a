import type { Source } from '../../schemas/source.ts';
import type { Voice } from '../reply.ts';
import type { Elsewhere } from './data.ts';

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');
const linkTo = (href: string): Elsewhere => ({ href, host: hostOf(href) });

/** The publisher's own page of a document, or why there is none. */
export const ownPage = ({ canonicalUrl }: Source): Elsewhere =>
  typeof canonicalUrl === 'string' ? linkTo(canonicalUrl) : { words: canonicalUrl.absent };

/**
 * Where words of a document were read. The address of somebody else's page is given only where the
 * story allows its host: other copies may hold leaked material, or whole texts without leave.
 */
export const readAt = ({ record, t }: Voice, { canonicalUrl }: Source, at: Source['seenAt']): Elsewhere => {
  if (typeof at !== 'string') return { words: at.absent };
  if (at === canonicalUrl) return { words: t('sources.seen.there') };
  const allowed = record.story.linkedHosts.map((host) => host.replace(/^www\./, ''));
  return allowed.includes(hostOf(at)) ? linkTo(at) : { words: t('sources.seen.copy') };
};
