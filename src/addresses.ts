import type { Voice } from './figures/reply.ts';
import { byId, type StoryRecord } from './record/story-record.ts';
import { others } from './schemas/claim.ts';

/** The pages of a story that stand once. */
type PageName = 'story' | 'text' | 'claims' | 'sources' | 'method' | 'corrections';

/** What has an address: a page, or something on one. */
export type Place =
  | PageName
  /** A section on a page of its own. */
  | { section: string }
  /** A section, or a step of it (`<section>-<step>`), on the story's page. */
  | { inStory: string }
  /** A claim, or a statement under it. */
  | { claim: string; statement?: string }
  /** A statement that makes no claim. */
  | { statement: string }
  /** A document in the list of sources. */
  | { source: string }
  /** What a picture needs to be drawn wide: data, no page. */
  | { layout: string };

const paths: Record<PageName, string> = {
  story: '',
  text: 'text/',
  claims: 'claims/',
  sources: 'sources/',
  method: 'method/',
  corrections: 'corrections/',
};

const pathOf = (place: Place): string => {
  if (typeof place === 'string') return paths[place];
  if ('section' in place) return `sections/${place.section}/`;
  if ('inStory' in place) return `#${place.inStory}`;
  if ('claim' in place)
    return `claims/${place.claim}/${place.statement === undefined ? '' : `#${place.statement}`}`;
  if ('layout' in place) return `layouts/${place.layout}.json`;
  return 'source' in place ? `sources/#${place.source}` : `claims/${others}/#${place.statement}`;
};

/** A story in one language, as far as addresses need it. */
type Told = Pick<Voice, 'language'> & { record: Pick<Voice['record'], 'id' | 'story'> };

/** What stands before a story's own addresses: its id, unless it is the home story, then the language, unless it is its first. Empty for most. */
export const prefixOf = ({ record: { id, story }, language }: Told): string =>
  [story.home ? '' : id, language === story.languages[0] ? '' : language].filter(Boolean).join('/');

/**
 * Every address of the site is made here: they are a promise.
 * @param base where the site is mounted, ending in a slash or not
 */
export const addressOf = (voice: Told, place: Place, base: string = import.meta.env.BASE_URL): string => {
  const parts = [base.replace(/\/$/, ''), prefixOf(voice)];
  return [...parts.slice(0, 1), ...parts.slice(1).filter(Boolean), pathOf(place)].join('/');
};

/** Where a statement stands: under the first claim it makes, else that it answers, else among those on none. */
export const placeOfStatement = ({ statements }: Pick<StoryRecord, 'statements'>, id: string): Place => {
  const { claims, answers } = byId(statements, id);
  const claim = claims[0] ?? answers?.claims[0];
  return claim === undefined ? { statement: id } : { claim, statement: id };
};
