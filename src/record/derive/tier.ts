import type { Statement } from '../../schemas/statement.ts';
import type { StoryRecord } from '../story-record.ts';

/** Whether a statement stands in the article; everything else is beyond it. */
export const isInArticle = (record: StoryRecord, { appearances }: Statement): boolean =>
  appearances.some(({ source }) => source === record.story.article);
