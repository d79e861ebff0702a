import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/** First words of addresses that are not a story's: a story of this name would stand in their place. */
const reserved = [
  ...['text', 'sections', 'claims', 'sources', 'method', 'corrections'],
  ...['data', 'embed', 'oembed', 'pictures', 'layouts', 'og'],
];

/** A story's id is the first part of its addresses, so it is neither a word they begin with nor a language. */
export const checkReservedIds = (stories: readonly LoadedStory[]): Problem[] =>
  stories
    .filter(({ record: { id } }) => reserved.includes(id) || /^[a-z]{2}$/.test(id))
    .map((story) => ({
      ...placeOf(story, story.record.story),
      what: `no story can be called "${story.record.id}": the site's own addresses begin with it`,
      fix: 'give its folder another name.',
    }));
