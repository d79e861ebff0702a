import type { StoryRecord } from '../record/story-record.ts';

/**
 * Where a fault is reported: the contact's page, or a mailbox with the version and what it is about already named.
 * Undefined where the contact is neither, such as a placeholder.
 */
export const reportTo = ({ id, version, story }: StoryRecord, about?: string): string | undefined => {
  const { contact } = story;
  if (contact.startsWith('https://')) return contact;
  if (!contact.includes('@')) return undefined;
  const subject = [id, version, ...(about === undefined ? [] : [about])].join(', ');
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}`;
};
