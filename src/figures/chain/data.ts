import type { ChainData, ChainNode } from '../../graphics/chain/data.ts';
import type { Role } from '../../graphics/shape.ts';
import { formatDate } from '../../i18n/date.ts';
import { groupOf } from '../../record/derive/origins.ts';
import { byId, type SectionRecord } from '../../record/story-record.ts';
import { replyTo, type Voice } from '../reply.ts';
import { claimsByStep } from './claims.ts';
import { evidenceIn } from './evidence.ts';
import { arrangeLevels } from './levels.ts';
import { matchesOf } from './matches.ts';
import { linesOf, roadsOf } from './roads.ts';
import { findSpeaker, isRelay, type Steps, stepOf } from './speakers.ts';

/** What the chain shows, resolved from the record, in one language. */
export const chainData = (voice: Voice, section: SectionRecord): ChainData => {
  const { record, language, t } = voice;
  const { structure } = section;
  if (structure.graphic !== 'chain') throw new Error(`"${section.id}" is no chain.`);
  const steps: Steps = structure.steps;
  const words = record.words[language];
  const matter = section.prose[language]?.matter;
  const name = (actor: string): string => words?.actors[actor]?.name ?? actor;
  const note = (id: string): ChainNode['note'] => ({
    narrow: linesOf(matter?.labels[id]?.narrow),
    wide: linesOf(matter?.labels[id]?.wide),
  });
  const added = (among: readonly { id: string }[]): string[] =>
    steps.flatMap((step) => step.state.add).filter((id) => among.some((thing) => thing.id === id));

  const speakers = added(record.actors)
    .map((actor) => findSpeaker(record, steps, actor))
    .filter((found) => found !== undefined);
  const relays = speakers.filter(({ actor }) => isRelay(record, actor));
  const origins = speakers.filter(({ actor }) => !isRelay(record, actor));
  const receipts = origins.flatMap(({ actor, statement, step }) =>
    statement.receivedFrom ? [{ from: statement.receivedFrom, to: actor, step }] : [],
  );
  const denials = added(record.statements)
    .map((id) => byId(record.statements, id))
    .filter((s) => s.stance === 'denies');

  const citations = added(record.statements)
    .map((id) => byId(record.statements, id))
    .flatMap((s) =>
      s.cites
        .filter((c) => c.role === 'basis')
        .map((c) => ({
          key: `${s.id}-cites`,
          from: groupOf(record, byId(record.statements, c.id).speaker),
          to: groupOf(record, s.speaker),
          shown: c.supports === 'yes',
          label: linesOf(t('chain.cited-as-basis')),
          step: stepOf(steps, s.id) ?? 0,
        })),
    );

  // A relay stands one row below what it relays.
  const dated = [
    ...receipts.map(({ from, step }) => ({ key: from.actor, on: from.when, below: 0, step })),
    ...origins.map(({ actor, statement, step }) => ({
      key: actor,
      on: lastDay(statement.public),
      below: 0,
      step,
    })),
    ...relays.map(({ actor, statement, step }) => ({ key: actor, on: statement.public, below: 1, step })),
    ...denials.map((s) => ({ key: s.speaker, on: s.public, below: 0, step: stepOf(steps, s.id) ?? 0 })),
  ];
  const { levels, levelOf } = arrangeLevels(dated, language);

  const node = (
    key: string,
    role: Role,
    lane: string,
    step: number,
    more: Partial<ChainNode> = {},
  ): ChainNode => ({
    key,
    role,
    name: name(key),
    note: note(key),
    level: levelOf(key),
    lane,
    branch: false,
    denial: false,
    step,
    ...more,
  });
  const nodes = [
    ...receipts.map(({ from, to, step }) => node(from.actor, 'unknown', to, step)),
    ...origins.map(({ actor, role, step }) => node(actor, role, actor, step)),
    ...relays.map(({ actor, statement, step }) => {
      const origin = groupOf(record, byId(record.statements, statement.via ?? '').speaker);
      return node(actor, 'relays', origin, step, { branch: true });
    }),
    ...denials.map((s) => node(s.speaker, 'denies', s.speaker, stepOf(steps, s.id) ?? 0, { denial: true })),
  ];

  const roads = origins.flatMap((speaker) => roadsOf(speaker, steps, t));

  const article = byId(record.sources, record.story.article);
  const [through] = added(record.sources).map((id) => byId(record.sources, id));
  const articleNote = (style: 'short' | 'long', key: string): string => {
    const short = `${formatDate(article.published, language)} ${article.published.slice(0, 4)}`;
    return t(key, { date: style === 'short' ? short : formatDate(article.published, language, 'long') });
  };

  const accusing = claimsByStep(voice, section, steps, speakers, denials);
  const replies = (length: 'brief' | 'full') =>
    steps.map((step, i) => replyTo(voice, accusing[i] ?? [], step.asOf ?? record.story.asOf, length));

  const keyStep = steps.findIndex((step) => step.state.key);
  const entries = (['witness', 'relays', 'asserts', 'denies', 'examines', 'unknown'] as const).map(
    (role) => ({
      role,
      text: t(`mark.${role}`),
      brief: role === 'asserts' || role === 'denies' ? t(`mark.${role}.brief`) : t(`mark.${role}`),
    }),
  );

  return {
    steps: steps.length,
    nodes,
    levels,
    roads,
    receipts: receipts.map(({ from, to, step }) => ({
      key: `${from.actor}-receipt`,
      from: from.actor,
      to,
      step,
    })),
    citations,
    missing: added(record.absences)
      .map((id) => byId(record.absences, id))
      .flatMap(({ id, between }) =>
        between ? [{ key: id, from: between[0], to: between[1], step: stepOf(steps, id) ?? 0 }] : [],
      ),
    ...(through === undefined
      ? {}
      : {
          through: {
            key: through.id,
            name: name(through.publisher),
            note: {
              narrow: matter?.labels[through.id]?.narrow ?? '',
              wide: matter?.labels[through.id]?.wide ?? '',
            },
            matches: matchesOf(record, through, origins, name, t('chain.no-match')),
            verb: t('chain.translates'),
            step: stepOf(steps, through.id) ?? 0,
          },
        }),
    article: {
      name: name(article.publisher),
      note: {
        narrow: articleNote('short', 'chain.article.narrow'),
        wide: articleNote('long', 'chain.article.wide'),
      },
    },
    evidence: evidenceIn(record, steps, language),
    ...(keyStep < 0 ? {} : { key: { title: t('mark.how-to-read'), entries, step: keyStep } }),
    words: { notShown: t('chain.not-shown'), notInArticle: t('chain.not-in-article') },
    replies: { narrow: replies('brief'), wide: replies('full') },
  };
};

/** The last day of a range: when all of it was public. */
const lastDay = (date: string): string => date.split('/').at(-1) ?? date;
