import { createHash } from 'node:crypto';
import { wordsIn } from './derive/count.ts';
import { byId, type StoryRecord } from './story-record.ts';

/** What a copy of the article says of the record: one line a finding, and whether all agree. */
export interface Comparison {
  agrees: boolean;
  lines: string[];
}

const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
 * Compares a full copy of the article, one paragraph a line, with what the record keeps of it:
 * paragraph hashes and lengths, every excerpt's words at their place, the words inside quotation
 * marks. The copy itself is never kept.
 */
export const compareArticle = (record: StoryRecord, copy: string): Comparison => {
  const article = byId(record.sources, record.story.article);
  const texts = copy
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const lines: string[] = [];
  let agrees = true;
  const tell = (ok: boolean, line: string): void => {
    agrees &&= ok;
    lines.push(`${ok ? 'ok  ' : 'BAD '} ${line}`);
  };

  tell(
    texts.length === article.paragraphs.length,
    `${texts.length} paragraphs in the copy, ${article.paragraphs.length} in the record`,
  );
  for (const { n, words, sha256 } of article.paragraphs) {
    const text = texts[n - 1] ?? '';
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    tell(hash === sha256 && count(text) === words, `paragraph ${n}: ${count(text)} words, sha256 ${hash}`);
  }
  for (const { id, text, at } of article.excerpts) {
    if (!at) continue;
    const own = (texts[at.paragraph - 1] ?? '')
      .split(/\s+/)
      .slice(at.from - 1, at.to)
      .join(' ');
    const bare = (words: string): string => words.replace(/^[“”‘’"']+|[“”‘’"'.,;:]+$/g, '');
    tell(bare(own) === bare(text), `excerpt ${id}: paragraph ${at.paragraph}, words ${at.from} to ${at.to}`);
  }
  const quotedInCopy = texts.reduce((sum, text) => sum + wordsInQuotationMarks(text), 0);
  const quotedInSpans = wordsIn(record.spans.filter((span) => span.quoted));
  tell(
    quotedInCopy === quotedInSpans,
    `${quotedInCopy} words inside quotation marks in the copy, ${quotedInSpans} in the spans`,
  );
  const body = article.paragraphs.filter(({ kind }) => kind === 'text').reduce((sum, p) => sum + p.words, 0);
  const kept = article.excerpts.reduce((sum, e) => sum + count(e.text), 0);
  lines.push(
    `     ${body} words in sentences; ${kept} of them kept as excerpts (${Math.round((kept / body) * 100)} %)`,
  );
  return { agrees, lines };
};

/** Words of a paragraph that stand inside double quotation marks. */
const wordsInQuotationMarks = (text: string): number =>
  [...text.matchAll(/“([^”]*)”/g)].reduce((sum, [, words = '']) => sum + count(words), 0);
