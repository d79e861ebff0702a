/** What shows evidence in place: fetched together, when a picture comes near or a word is first used. */
export { openCard } from './card.ts';
export { followPictures } from './pictures.ts';
