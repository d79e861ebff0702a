import { openCard as open } from './card.ts';
import { followPictures as follow } from './pictures.ts';
import { styled } from './styled.ts';

/** What shows evidence in place: fetched together, when a picture comes near or a word is first used. */
export const openCard = async (link: HTMLAnchorElement): Promise<void> => {
  await styled();
  await open(link);
};

/** Lays links over the marks of pictures. */
export const followPictures = async (): Promise<void> => {
  await styled();
  follow();
};
