import { formatDate } from '../../i18n/date.ts';
import { groupOf } from '../../record/derive/origins.ts';
import { byId } from '../../record/story-record.ts';
import type { Statement } from '../../schemas/statement.ts';
import { nameIn, raise } from '../names.ts';
import type { Voice } from '../reply.ts';
import type { Appearance } from './data.ts';

type Place = Statement['appearances'][number];

const read = ({ record }: Voice, { source: id, excerpt: ref }: Place) => {
  const source = byId(record.sources, id);
  const name = ref?.split('/')[1];
  const excerpt = name === undefined ? undefined : byId(source.excerpts, name);
  return { source, excerpt, grade: excerpt?.seen?.grade ?? source.grade };
};

/** The documents a statement stands in, each with the words kept of it; words verbatim first, then as the record has them. */
export const appearancesOf = (voice: Voice, { appearances, speaker }: Statement): Appearance[] =>
  [...appearances]
    .sort((a, b) => Number(b.mode === 'verbatim') - Number(a.mode === 'verbatim'))
    .map((appearance) => ({ ...appearanceOf(voice, appearance), ...wordedBy(voice, appearance, speaker) }));

/** A paraphrase is in the words of whoever publishes it: they are not put into the speaker's mouth. */
const wordedBy = ({ record, language, t }: Voice, { source, excerpt, mode }: Place, speaker: string) => {
  const { publisher } = byId(record.sources, source);
  if (
    excerpt === undefined ||
    mode !== 'paraphrase' ||
    groupOf(record, publisher) === groupOf(record, speaker)
  )
    return {};
  const name = record.words[language]?.actors[publisher]?.name ?? publisher;
  return { wordedBy: t('claim.worded-by', { name }) };
};

const appearanceOf = (voice: Voice, appearance: Place): Appearance => {
  const { record, language, t } = voice;
  const words = record.words[language];
  const { source, excerpt, grade } = read(voice, appearance);
  const lang = excerpt?.language ?? source.language;
  const publisher = nameIn(voice, source.publisher);
  const called = words?.sources[source.id] ?? source.id;
  const date = formatDate(source.published, language, 'long');
  const isArticle = source.tier === 'article';
  return {
    source: source.id,
    document: isArticle
      ? t(excerpt?.at ? 'claim.document.paragraph' : 'claim.document.article', {
          date,
          n: excerpt?.at?.paragraph ?? '',
        })
      : // What a document is called often says who published it, and when.
        [
          called.includes(publisher) ? raise(called) : `${publisher}: ${called}`,
          ...(called.includes(date) ? [] : [date]),
        ].join(', '),
    how: [
      t(`claim.mode.${appearance.mode}`),
      t(`claim.grade.${grade}`),
      ...(isArticle ? [] : [t('page.beyond-the-article')]),
    ].join('; '),
    ...(excerpt ? { words: excerpt.text } : {}),
    ...(excerpt && lang !== language ? { lang } : {}),
  };
};
