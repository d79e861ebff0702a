import type { Hop } from '../../record/derive/cuts.ts';
import { byId } from '../../record/story-record.ts';
import type { Voice } from '../reply.ts';
import { printerOf } from './hops.ts';

/** The name under which a hop's words are shown. */
export const nameOf = ({ record, language }: Voice, hop: Hop): string => {
  const { actor } = printerOf(record, hop);
  return record.words[language]?.actors[actor]?.name ?? byId(record.actors, actor).id;
};

/** The same, as short as it is known. */
export const shortNameOf = (voice: Voice, hop: Hop): string => {
  const { actor } = printerOf(voice.record, hop);
  return voice.record.words[voice.language]?.actors[actor]?.short ?? nameOf(voice, hop);
};
