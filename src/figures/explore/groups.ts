import { formatDate } from '../../i18n/date.ts';
import { latest } from '../../record/dates.ts';
import { statementsAbout } from '../../record/derive/about.ts';
import { caseOf, yearOf } from '../../record/derive/case.ts';
import { roleIn } from '../../record/derive/role.ts';
import { isInArticle } from '../../record/derive/tier.ts';
import { byId } from '../../record/story-record.ts';
import type { Statement } from '../../schemas/statement.ts';
import { appearancesOf } from '../claim/evidence.ts';
import { nameIn, raise } from '../names.ts';
import type { Voice } from '../reply.ts';
import type { ExploreData, ExploreGroup, ExplorePart, ExploreRow, Option } from './data.ts';
import { repliesTo } from './replies.ts';

/** Oldest first; in the record's order on the same day. */
const byDay = (a: ExploreRow, b: ExploreRow): number => a.day.localeCompare(b.day) || a.n - b.n;

/**
 * Everything stated, by question, in the record's order; statements that make no claim come last. Of the whole record,
 * or of the questions the article speaks to.
 */
export const exploreData = (voice: Voice, scope: 'article' | 'all' = 'all'): ExploreData => {
  const { record, language, t } = voice;
  const words = record.words[language];
  const row = rowOf(voice);
  const rows = (statements: readonly Statement[]): ExploreRow[] => statements.map(row).sort(byDay);
  const every = record.claims.map(({ id, kind }): ExploreGroup => {
    const statements = statementsAbout(record, id);
    return {
      key: id,
      question: words?.claims[id] ?? id,
      kind,
      replies: repliesTo(voice, id, statements),
      rows: rows(statements),
    };
  });
  const rest = record.statements.filter(
    (s) => s.claims.length === 0 && (s.answers?.claims.length ?? 0) === 0,
  );
  const isIn = ({ rows: own }: Pick<ExploreGroup, 'rows'>): boolean =>
    scope === 'all' || own.some(({ beyond }) => !beyond);
  const asked = every.filter((group) => group.rows.length > 0);
  const groups = asked.filter(isIn);
  const others: ExploreGroup = {
    key: 'other',
    question: t('explore.other'),
    // They have nothing in common, an answer least of all: their words stand on their page, each with its own.
    replies: [],
    rows: rows(rest)
      .filter((one) => isIn({ rows: [one] }))
      .map(withoutWords),
  };
  const all = [...groups, others].flatMap((group) => group.rows);
  const statements = new Set(all.map(({ id }) => id)).size;
  const options = (values: readonly (string | undefined)[], name?: string): Option[] =>
    [...new Set(values.filter((value) => value !== undefined))]
      .map((value): Option => [value, name === undefined ? value : t(`explore.${name}.${value}`)])
      .sort(([, a], [, b]) => a.localeCompare(b, language));
  return {
    parts: partsOf(voice, groups),
    others: others.rows.length > 0 ? others : undefined,
    statements,
    left: {
      questions: asked.length - groups.length,
      statements: record.statements.length - statements,
    },
    days: [...new Set([...all.map(({ day }) => day), record.story.lastChecked])].sort(),
    options: {
      year: options(all.map(({ year }) => year)),
      kind: options(
        groups.map(({ kind }) => kind),
        'kind',
      ),
      speaker: options(
        all.map(({ speakerKind }) => speakerKind),
        'speaker',
      ),
      basis: options(
        all.map(({ basisKind }) => basisKind),
        'basis',
      ),
    },
  };
};

/** Questions by whether the article speaks to them, those it does first, and by the year of their event. */
const partsOf = ({ record, t }: Voice, groups: readonly ExploreGroup[]): ExplorePart[] => {
  const parts = Map.groupBy(groups, ({ key, rows }) => {
    const tier = rows.some(({ beyond }) => !beyond) ? 'article' : 'beyond';
    return `${tier} ${yearOf(record, byId(record.claims, key).case)}`;
  });
  return [...parts]
    .map(([name, own]): ExplorePart => {
      const [tier = '', year = ''] = name.split(' ');
      return { title: t(`explore.part.${tier}`, { year }), beyond: tier === 'beyond', groups: own };
    })
    .sort((a, b) => Number(a.beyond) - Number(b.beyond));
};

const rowOf =
  (voice: Voice) =>
  (statement: Statement): ExploreRow => {
    const { record, language, t } = voice;
    const { id, speaker, stance, basis, confidence, topic } = statement;
    const kept = appearancesOf(voice, statement).find(({ words }) => words !== undefined);
    // Words of an accusation never stand beside an answer without any.
    const retold = kept === undefined ? record.words[language]?.replies[id]?.full : undefined;
    return {
      id,
      n: record.statements.indexOf(statement),
      day: latest(statement.public),
      speakerKind: byId(record.actors, speaker).kind,
      basisKind: basis,
      year: yearOf(record, caseOf(record, statement)),
      mark: stance === 'charges' ? 'charge' : roleIn(record, statement),
      speaker: nameIn(voice, speaker),
      stance: t(`explore.stance.${stance}`),
      ...(statement.claims.length === 0 && topic !== undefined ? { topic } : {}),
      date: formatDate(statement.public, language, 'long'),
      basis: [
        t(`explore.basis.${basis}`),
        ...(confidence === undefined ? [] : [t('explore.confidence', { word: confidence })]),
      ].join('; '),
      beyond: !isInArticle(record, statement),
      ...(retold === undefined ? {} : { retold: raise(retold) }),
      ...(kept?.words === undefined ? {} : { words: kept.words }),
      ...(kept?.lang === undefined ? {} : { lang: kept.lang }),
    };
  };

/** A row that says what its statement is about, and leaves its words to the page it leads to. */
const withoutWords = (row: ExploreRow): ExploreRow => {
  const bare = { ...row };
  delete bare.words;
  delete bare.lang;
  return bare;
};
