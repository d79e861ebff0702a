import type { ClaimData, ClaimEdge, ClaimRow } from '../../graphics/claim/data.ts';
import type { Reply } from '../../graphics/reply.ts';
import { roleIn } from '../../record/derive/role.ts';
import { isInArticle } from '../../record/derive/tier.ts';
import { knownFrom } from '../../record/derive/unseen.ts';
import { byId } from '../../record/story-record.ts';
import type { Statement } from '../../schemas/statement.ts';
import { dated, listOf, nameIn } from '../names.ts';
import type { Voice } from '../reply.ts';
import { articleKey, basesOf, daysShown, linksTo, printsOf, type RowLink } from './row-links.ts';

/** A row before its words: who, on what day, and what it is to the claim. */
interface Draft {
  row: ClaimRow;
  day: string;
}

/** What the small chain of a claim shows: its statements in order of time, what joins them, the article where it prints them. */
export const chainOf = (
  voice: Voice,
  claim: string,
  statements: readonly Statement[],
  days: readonly string[],
  replies: Reply[][],
): ClaimData => {
  const { record } = voice;
  const stepOn = (day: string): number =>
    Math.max(
      0,
      days.findIndex((other) => other >= day),
    );
  const ids = new Set(statements.map(({ id }) => id));
  const context = [
    ...new Set(
      statements.flatMap(({ via, cites }) => [...(via === undefined ? [] : [via]), ...basesOf(cites)]),
    ),
  ]
    .filter((id) => !ids.has(id))
    .map((id) => byId(record.statements, id));
  const printed = printsOf(record, claim, statements);
  const links: RowLink[] = [
    ...statements.flatMap(linksTo),
    ...printed.map(({ from, kind }) => ({ from, to: articleKey, kind })),
  ];
  const { asOf } = record.story;
  const shownFrom = daysShown(
    [...statements.map((s) => [s.id, knownFrom(s)] as const), [articleKey, asOf]],
    links,
  );
  const rowOf = rowIn(voice, claim);
  const draftOf = (s: Statement, day: string, aside: boolean): Draft => ({
    day,
    row: rowOf(s, stepOn(shownFrom(s.id)), aside),
  });
  const drafts: Draft[] = [
    ...context.map((s) => draftOf(s, [knownFrom(s), shownFrom(s.id)].sort()[0] ?? '', true)),
    ...statements.map((s) => draftOf(s, shownFrom(s.id), false)),
    ...(printed.length === 0 ? [] : [{ day: asOf, row: articleRow(voice, printed, stepOn(asOf)) }]),
  ];
  const edges = links.map((link): ClaimEdge => ({ ...link, step: stepOn(shownFrom(link.to)) }));
  return { steps: days.length, rows: inOrder(drafts, edges), edges, replies };
};

const rowIn =
  (voice: Voice, claim: string) =>
  (statement: Statement, step: number, aside: boolean): ClaimRow => {
    const { record, language, t } = voice;
    const { id, speaker, stance, cites, answers, claims } = statement;
    const weak = cites.filter(({ role, supports }) => role === 'basis' && supports !== 'yes');
    const names = weak.map((cited) => nameIn(voice, byId(record.statements, cited.id).speaker));
    return {
      key: id,
      role: roleIn(record, statement),
      charge: stance === 'charges',
      page: false,
      name: nameIn(voice, speaker),
      notes: [
        `${dated(statement.public, language)} · ${t(`explore.stance.${stance}`)}`,
        ...(aside ? [t('claim.chain.other')] : []),
        ...(!aside && !claims.includes(claim) && answers?.claims.includes(claim) !== true
          ? [t('claim.chain.event')]
          : []),
        ...(!aside && names.length > 0 ? [t('claim.chain.cites', { name: listOf(language, names) })] : []),
        ...(!aside && statement.inferred ? [t('claim.chain.inferred')] : []),
        ...(statement.notFoundIn.length > 0 ? [t('claim.chain.by-article')] : []),
      ],
      beyond: !isInArticle(record, statement),
      answer: answers !== undefined && (stance === 'denies' || !claims.includes(claim)),
      step,
    };
  };

const articleRow = (voice: Voice, printed: readonly { from: string }[], step: number): ClaimRow => {
  const { record, language, t } = voice;
  const article = byId(record.sources, record.story.article);
  const names = printed.map(({ from }) => nameIn(voice, byId(record.statements, from).speaker));
  return {
    key: articleKey,
    role: 'relays',
    charge: false,
    page: true,
    name: nameIn(voice, article.publisher),
    notes: [
      `${dated(article.published, language)} · ${t('claim.chain.prints', { name: listOf(language, names) })}`,
    ],
    beyond: false,
    answer: false,
    step,
  };
};

/** In order of time; on one day whatever a line leads from stands above what it leads to. */
const inOrder = (drafts: readonly Draft[], edges: readonly ClaimEdge[]): ClaimRow[] => {
  const left = [...drafts].sort((a, b) => a.day.localeCompare(b.day));
  const rows: ClaimRow[] = [];
  while (left.length > 0) {
    const next = left.findIndex(
      ({ row }) =>
        !edges.some(({ from, to }) => to === row.key && left.some((other) => other.row.key === from)),
    );
    rows.push(...left.splice(Math.max(0, next), 1).map(({ row }) => row));
  }
  return rows;
};
