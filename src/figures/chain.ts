import type { ChainData, ChainNode, Level, Road } from '../graphics/chain/data.ts';
import type { ChainRow } from '../graphics/chain/table.ts';
import type { Role } from '../graphics/shape.ts';
import { formatDate } from '../i18n/date.ts';
import type { Translate } from '../i18n/translate.ts';
import { earliest } from '../record/dates.ts';
import { bodySpans } from '../record/derive/count.ts';
import { groupOf } from '../record/derive/origins.ts';
import { roleIn } from '../record/derive/role.ts';
import { byId, type SectionRecord, type StoryRecord } from '../record/story-record.ts';
import type { ChainState } from '../schemas/section.ts';
import type { Span } from '../schemas/span.ts';
import type { Statement } from '../schemas/statement.ts';
import { claimsInCard, replyTo, type Voice } from './reply.ts';

type Steps = { id: string; asOf?: string | undefined; state: ChainState }[];

/** Statements by actors of a group, those that stand in the article first. */
const statementsOf = (record: StoryRecord, group: string): Statement[] => {
  const own = record.statements.filter((s) => groupOf(record, s.speaker) === group);
  const inArticle = (s: Statement): boolean => s.appearances.some((a) => a.source === record.story.article);
  return [...own.filter(inArticle), ...own.filter((s) => !inArticle(s))];
};

/** First step in which `id` is added; undefined when none does. */
const stepOf = (steps: Steps, id: string): number | undefined => {
  const found = steps.findIndex((step) => step.state.add.includes(id));
  return found < 0 ? undefined : found;
};

const paragraphsOf = (spans: readonly Span[]): number[] =>
  [...new Set(spans.map((span) => span.paragraph))].sort((a, b) => a - b);

/** The lines of a label given in front matter, divided by " / ". */
const linesOf = (label: string | undefined): string[] => (label === undefined ? [] : label.split(' / '));

/** A speaker of the chain as found in the record: its statement that counts, and where its words stand in the article. */
interface Speaker {
  actor: string;
  step: number;
  statement: Statement;
  role: Role;
  /** Spans whose words are its own, by road. */
  direct: Span[];
  relayed: Map<string, Span[]>;
}

const findSpeaker = (record: StoryRecord, steps: Steps, actor: string): Speaker | undefined => {
  const step = stepOf(steps, actor);
  const [statement] = statementsOf(record, actor);
  if (step === undefined || !statement) return undefined;
  const spans = bodySpans(record).filter(({ path, statement: about }) => {
    const speaker = path[path.length > 2 && isRelay(record, path[1]) ? 2 : 1];
    return about !== undefined && speaker !== undefined && groupOf(record, speaker) === actor;
  });
  const relayed = new Map<string, Span[]>();
  for (const span of spans) {
    const relay = span.path[1];
    if (span.path.length > 2 && relay !== undefined && isRelay(record, relay)) {
      relayed.set(relay, [...(relayed.get(relay) ?? []), span]);
    }
  }
  const direct = spans.filter((span) => !(span.path.length > 2 && isRelay(record, span.path[1])));
  // Answers to a question ("no comment") are no line of their own: they carry nothing of the story.
  const carries = direct.filter((s) => byId(record.statements, s.statement ?? '').stance !== 'declines');
  return { actor, step, statement, role: roleIn(record, statement), direct: carries, relayed };
};

const isRelay = (record: StoryRecord, actor: string | undefined): boolean =>
  record.statements.some((s) => s.speaker === actor && s.via !== undefined);

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

  // Lanes: an origin without ties first; one that is cited stands outside of the one that cites it.
  const rank = ({ actor }: Speaker): number =>
    citations.some((c) => c.from === actor) ? 2 : citations.some((c) => c.to === actor) ? 1 : 0;
  const lanes = [...origins].sort((a, b) => rank(a) - rank(b));

  // Levels: the days statements became public; a relay stands one row below what it relays.
  const dated = [
    ...receipts.map(({ from, step }) => ({ key: from.actor, on: from.when, below: 0, step })),
    ...lanes.map(({ actor, statement, step }) => ({
      key: actor,
      on: lastDay(statement.public),
      below: 0,
      step,
    })),
    ...relays.map(({ actor, statement, step }) => ({ key: actor, on: statement.public, below: 1, step })),
    ...denials.map((s) => ({ key: s.speaker, on: s.public, below: 0, step: stepOf(steps, s.id) ?? 0 })),
  ].sort((a, b) => earliest(a.on).localeCompare(earliest(b.on)) || a.below - b.below);
  const levelKeys = [...new Set(dated.map(({ on, below }) => `${on} ${below}`))];
  const levelOf = (key: string): number => {
    const found = dated.find((d) => d.key === key);
    return found ? levelKeys.indexOf(`${found.on} ${found.below}`) : 0;
  };
  const levels = levelKeys.map((level): Level => {
    const [on = '', below] = level.split(' ');
    const own = dated.filter((d) => `${d.on} ${d.below}` === level);
    return {
      label: formatDate(on, language),
      sameDay: below === '1',
      step: Math.min(...own.map((d) => d.step)),
    };
  });

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
    ...lanes.map(({ actor, role, step }) => node(actor, role, actor, step)),
    ...relays.map(({ actor, statement, step }) => {
      const origin = groupOf(record, byId(record.statements, statement.via ?? '').speaker);
      return node(actor, 'relays', origin, step, { branch: true });
    }),
    ...denials.map((s) => node(s.speaker, 'denies', s.speaker, stepOf(steps, s.id) ?? 0, { denial: true })),
  ];

  const roadOf = (speaker: Speaker, spans: Span[], relay?: string): Road => {
    const quoted = spans.every((span) => span.quoted);
    const someQuoted = spans.some((span) => span.quoted);
    const otherRoads = speaker.relayed.size > 0;
    const verb = otherRoads
      ? 'chain.path-not-stated'
      : someQuoted
        ? 'chain.retold-partly-quoted'
        : 'chain.retold';
    const step = relay === undefined ? speaker.step : (stepOf(steps, relay) ?? speaker.step);
    return {
      key: `${speaker.actor}-road${relay === undefined ? '' : `-${relay}`}`,
      origin: speaker.actor,
      ...(relay === undefined ? {} : { relay }),
      kind: quoted ? 'quotes' : 'paraphrases',
      paragraphs: `¶${paragraphsOf(spans).join(', ')}`,
      verb: {
        lines:
          relay === undefined
            ? { brief: [t('chain.retold')], full: linesOf(t(verb)) }
            : { brief: [], full: [] },
        stays: otherRoads,
      },
      step,
    };
  };
  const roads = lanes.flatMap((speaker) => [
    ...(speaker.direct.length > 0 ? [roadOf(speaker, speaker.direct)] : []),
    ...[...speaker.relayed]
      .filter(([relay]) => stepOf(steps, relay) !== undefined)
      .map(([relay, spans]) => roadOf(speaker, spans, relay)),
  ]);

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
    evidence: steps.flatMap((step, i) => {
      const { evidence } = step.state;
      if (!evidence) return [];
      const [source = '', excerpt = ''] = evidence.of.split('/');
      const at = byId(byId(record.sources, source).excerpts, excerpt).at;
      const stored = byId(byId(record.sources, source).excerpts, excerpt).text;
      const shown = (words: string): string => (isCut(stored, words) ? `${words} …` : words);
      return [
        {
          key: `evidence-${step.id}`,
          beside: evidence.beside,
          words: { narrow: shown(evidence.brief ?? evidence.words), wide: shown(evidence.words) },
          paragraph: at ? `¶${at.paragraph}` : '',
          step: i,
        },
      ];
    }),
    ...(keyStep < 0 ? {} : { key: { title: t('mark.how-to-read'), entries, step: keyStep } }),
    words: { notShown: t('chain.not-shown'), notInArticle: t('chain.not-in-article') },
    replies: { narrow: replies('brief'), wide: replies('full') },
  };
};

const lastDay = (date: string): string => date.split('/').at(-1) ?? date;

/** Whether words stop before the excerpt's sentence does. */
const isCut = (stored: string, words: string): boolean => stored.startsWith(words) && stored !== words;

/** Claims on view at each step: of every speaker shown so far, as the article carries them, and those its card repeats. */
const claimsByStep = (
  voice: Voice,
  section: SectionRecord,
  steps: Steps,
  speakers: readonly Speaker[],
  denials: readonly Statement[],
): string[][] =>
  steps.map((step, i) => {
    const { record } = voice;
    const shown = speakers
      .filter((speaker) => speaker.step <= i)
      .flatMap(({ direct, relayed }) => [...direct, ...[...relayed.values()].flat()]);
    const said = shown.flatMap((span) =>
      span.statement === undefined ? [] : byId(record.statements, span.statement).claims,
    );
    const answered = denials
      .filter((s) => (stepOf(steps, s.id) ?? 0) <= i)
      .flatMap((s) => s.answers?.claims ?? []);
    return [...new Set([...said, ...answered, ...claimsInCard(voice, section.id, step.id)])];
  });

/** "paragraph 2" or "paragraphs 4, 5". */
const listParagraphs = (road: Road, t: Translate): string => {
  const list = road.paragraphs.slice(1);
  return t(list.includes(',') ? 'chain.table.paragraphs' : 'chain.table.paragraph', { list });
};

/** The rows of the chain's table. */
export const chainRows = (data: ChainData, { record, language, t }: Voice): ChainRow[] => {
  const byKey = new Map(data.nodes.map((n) => [n.key, n]));
  const rowOf = (n: ChainNode): ChainRow => {
    const roads = data.roads.filter((road) => road.origin === n.key);
    const parts = [
      ...data.receipts
        .filter((r) => r.from === n.key)
        .map((r) => t('chain.table.to', { name: byKey.get(r.to)?.name ?? '' })),
      ...roads.map((road) => {
        const paragraphs = listParagraphs(road, t);
        if (road.relay !== undefined)
          return t('chain.table.through', { name: byKey.get(road.relay)?.name ?? '', paragraphs });
        return t(road.verb.stays ? 'chain.table.direct' : 'chain.table.retold', { paragraphs });
      }),
      ...data.roads.filter((road) => road.relay === n.key).map((road) => listParagraphs(road, t)),
      ...data.citations
        .filter((c) => c.to === n.key && !c.shown)
        .map((c) => t('chain.table.cites', { name: byKey.get(c.from)?.name ?? '' })),
      ...(n.denial ? [t('chain.table.absent')] : []),
    ];
    return {
      who: n.name,
      when: data.levels[n.level]?.label ?? '',
      role: t(`mark.${n.role}`),
      road: parts.join('; '),
      step: n.step,
    };
  };
  const article = byId(record.sources, record.story.article);
  return [
    ...data.nodes.map(rowOf),
    ...(data.through
      ? [
          {
            who: data.through.name,
            when: t('chain.table.inferred'),
            role: t('mark.relays'),
            road: t('chain.table.translated'),
            step: data.through.step,
          },
        ]
      : []),
    {
      who: data.article.name,
      when: formatDate(article.published, language),
      role: t('mark.relays'),
      road: t('chain.table.destination'),
      step: 0,
    },
  ];
};
