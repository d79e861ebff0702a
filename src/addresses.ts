import type { Voice } from './figures/reply.ts';
import { byId, type StoryRecord } from './record/story-record.ts';
import { others } from './schemas/claim.ts';

/** The pages of a story that stand once. */
type PageName = 'story' | 'text' | 'claims' | 'sources' | 'method' | 'corrections' | 'embeds';

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
  /** What other sites embed: a section, or a claim. */
  | { embed: Embedded }
  /** What tells other sites' editors how it is embedded. */
  | { oembed: Embedded }
  /** A file of a story's embeds: their list. */
  | 'embed-list'
  /** A step's picture as a file of its own. */
  | { picture: string; step: string; as: PictureFile }
  /** What a picture needs to be drawn wide: data, no page. */
  | { layout: string };

/** What can be embedded. */
export type Embedded = { section: string } | { claim: string };

/** The files a picture is made as: in the light, in the dark, and in the light for where no SVG is taken. */
export type PictureFile = 'svg' | 'dark.svg' | 'png';

const paths: Record<PageName, string> = {
  story: '',
  text: 'text/',
  claims: 'claims/',
  sources: 'sources/',
  method: 'method/',
  corrections: 'corrections/',
  embeds: 'embed/',
};

/** What an embed is called: `chain`, or, parted by a slash in addresses of pages, `claim/who-did-it`. */
export const embedId = (of: Embedded, between = '/'): string =>
  'claim' in of ? `claim${between}${of.claim}` : of.section;

const pathOf = (place: Place): string => {
  if (place === 'embed-list') return 'embed/index.json';
  if (typeof place === 'string') return paths[place];
  if ('section' in place) return `sections/${place.section}/`;
  if ('inStory' in place) return `#${place.inStory}`;
  if ('embed' in place) return `embed/${embedId(place.embed)}/`;
  if ('oembed' in place) return `oembed/${embedId(place.oembed, '-')}.json`;
  if ('picture' in place) return `pictures/${place.picture}/${place.step}.${place.as}`;
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
