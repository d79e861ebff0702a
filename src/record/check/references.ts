import type { LoadedStory } from '../load.ts';
import { adviseId, type Problem } from '../problem.ts';
import { placeOf } from './place.ts';

const definedIn = {
  actor: 'record/actors.yaml',
  claim: 'record/claims.yaml',
  source: 'record/sources/',
  statement: 'record/statements/',
  excerpt: 'the excerpts of record/sources/',
} as const;
type Kind = keyof typeof definedIn;

/** Every id named anywhere exists, and nothing cites or relays itself. */
export const checkReferences = (story: LoadedStory): Problem[] => {
  const { actors, claims, sources, statements, spans, wordings, absences, sections, ...rest } = story.record;
  const known: Record<Kind, Set<string>> = {
    actor: new Set(actors.map((a) => a.id)),
    claim: new Set(claims.map((c) => c.id)),
    source: new Set(sources.map((s) => s.id)),
    statement: new Set(statements.map((s) => s.id)),
    excerpt: new Set(sources.flatMap((s) => s.excerpts.map((e) => `${s.id}/${e.id}`))),
  };
  const problems: Problem[] = [];

  type Path = readonly (string | number)[];
  const need = (kind: Kind, id: string | undefined, thing: object, path: Path): void => {
    if (id === undefined || known[kind].has(id)) return;
    problems.push({
      ...placeOf(story, thing, path),
      what: `no ${kind} has the id "${id}"`,
      fix: adviseId(id, known[kind], definedIn[kind]),
    });
  };
  const forbidSelf = (named: string, own: string, thing: object, path: Path, verb: string): void => {
    if (named !== own) return;
    problems.push({
      ...placeOf(story, thing, path),
      what: `"${own}" ${verb} itself`,
      fix: 'name the statement it really rests on, or remove the line.',
    });
  };

  for (const actor of actors) {
    need('actor', actor.group, actor, ['group']);
    need('actor', actor.partOf, actor, ['partOf']);
  }
  for (const claim of claims) {
    claim.accuses.forEach((accused, i) => {
      const id = typeof accused === 'string' ? accused : accused.partOf;
      need('actor', id, claim, ['accuses', i]);
    });
  }
  for (const source of sources) {
    need('actor', source.publisher, source, ['publisher']);
    need('source', source.madeFrom?.source, source, ['madeFrom', 'source']);
  }
  for (const statement of statements) {
    need('actor', statement.speaker, statement, ['speaker']);
    need('actor', statement.receivedFrom?.actor, statement, ['receivedFrom', 'actor']);
    statement.claims.forEach((id, i) => need('claim', id, statement, ['claims', i]));
    statement.answers?.claims.forEach((id, i) => need('claim', id, statement, ['answers', 'claims', i]));
    if (statement.via !== undefined) {
      need('statement', statement.via, statement, ['via']);
      forbidSelf(statement.via, statement.id, statement, ['via'], 'relays');
    }
    statement.cites.forEach(({ id }, i) => {
      need('statement', id, statement, ['cites', i, 'id']);
      forbidSelf(id, statement.id, statement, ['cites', i, 'id'], 'cites');
    });
    statement.notFoundIn.forEach((id, i) => need('source', id, statement, ['notFoundIn', i]));
    statement.appearances.forEach(({ source, excerpt }, i) => {
      need('source', source, statement, ['appearances', i, 'source']);
      need('excerpt', excerpt, statement, ['appearances', i, 'excerpt']);
    });
  }
  for (const span of spans) {
    span.path.forEach((id, i) => need('actor', id, span, ['path', i]));
    need('statement', span.statement, span, ['statement']);
  }
  for (const wording of wordings) {
    wording.hops.forEach((hop, i) => {
      need('statement', hop.statement, wording, ['hops', i, 'statement']);
      need('excerpt', hop.excerpt, wording, ['hops', i, 'excerpt']);
    });
  }
  for (const absence of absences) {
    need('actor', absence.of, absence, ['of']);
    absence.between?.forEach((id, i) => need('actor', id, absence, ['between', i]));
  }
  need('source', rest.story.article, rest.story, ['article']);
  for (const front of Object.values(rest.front)) {
    need('statement', front.ladder.statement, front, ['ladder', 'statement']);
    need('excerpt', front.ladder.quote.of, front, ['ladder', 'quote', 'of']);
    front.brief.forEach(({ statements: named }, i) =>
      named.forEach((id, j) => need('statement', id, front, ['brief', i, 'statements', j])),
    );
  }

  const anything = new Set([
    ...known.actor,
    ...known.source,
    ...known.statement,
    ...absences.map((a) => a.id),
  ]);
  for (const { structure, prose } of sections) {
    structure.steps.forEach((step, i) => {
      if ('add' in step.state) {
        const { add, evidence } = step.state;
        add.forEach((id, j) => {
          if (anything.has(id)) return;
          problems.push({
            ...placeOf(story, structure, ['steps', i, 'state', 'add', j]),
            what: `nothing in the record has the id "${id}"`,
            fix: adviseId(id, anything, 'record/'),
          });
        });
        need('excerpt', evidence?.of, structure, ['steps', i, 'state', 'evidence', 'of']);
        need('actor', evidence?.beside, structure, ['steps', i, 'state', 'evidence', 'beside']);
      } else {
        need('actor', step.state.silent, structure, ['steps', i, 'state', 'silent']);
      }
    });
    const kindOf = { Says: 'actor', Quote: 'excerpt', Claim: 'claim' } as const;
    for (const { file, references, steps } of Object.values(prose)) {
      for (const { tag, id, line } of [...references, ...steps.flatMap((s) => s.references)]) {
        if (tag === 'Count' || known[kindOf[tag]].has(id)) continue;
        const kind = kindOf[tag];
        problems.push({
          file,
          line,
          what: `<${tag}> names no known ${kind}: "${id}"`,
          fix: adviseId(id, known[kind], definedIn[kind]),
        });
      }
    }
  }
  return problems;
};
