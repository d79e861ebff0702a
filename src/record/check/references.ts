import type { LoadedStory } from '../load.ts';
import type { Problem } from '../problem.ts';
import { checkCases, checkDayZero } from './cases.ts';
import { checkCompareSteps } from './compare-steps.ts';
import { checkProseReferences } from './references-in-prose.ts';
import { createNeed, knownIn, type Path } from './known.ts';
import { placeOf } from './place.ts';
import { referencesOfState } from './state-references.ts';

/** Every id named anywhere in the record and the sections exists, and nothing cites or relays itself. */
export const checkReferences = (story: LoadedStory): Problem[] => {
  const { actors, groups, claims, sources, statements, spans, wordings, absences, sections, ...rest } =
    story.record;
  const problems: Problem[] = [];
  const known = knownIn(story);
  const need = createNeed(story, known, problems);
  const forbidSelf = (named: string, own: string, thing: object, path: Path, verb: string): void => {
    if (named !== own) return;
    problems.push({
      ...placeOf(story, thing, path),
      what: `"${own}" ${verb} itself`,
      fix: 'name the statement it really rests on, or remove the line.',
    });
  };

  /** Whether an actor or its group makes a statement, or is somebody a witness received something from. */
  const groupOf = (id: string): string => actors.find((actor) => actor.id === id)?.group ?? id;
  const speaks = (id: string): boolean =>
    statements.some(
      // A speaker nobody knows may be meant to be this one.
      (s) =>
        groupOf(s.speaker) === groupOf(id) || s.receivedFrom?.actor === id || !known.actor.has(s.speaker),
    );

  for (const actor of actors) {
    need('actor', actor.group, actor, ['group']);
    need('actor', actor.partOf, actor, ['partOf']);
  }
  for (const group of groups) need('actor', group.id, group, ['id']);
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
    need('case', statement.case, statement, ['case']);
    statement.claims.forEach((id, i) => need('claim', id, statement, ['claims', i]));
    statement.answers?.claims.forEach((id, i) => need('claim', id, statement, ['answers', 'claims', i]));
    need('case', statement.answers?.case, statement, ['answers', 'case']);
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
    const own = { ...known, hop: new Set(wording.hops.map((hop) => hop.id)) };
    const needHop = createNeed(story, own, problems);
    wording.hops.forEach((hop, i) => {
      need('statement', hop.statement, wording, ['hops', i, 'statement']);
      need('excerpt', hop.excerpt, wording, ['hops', i, 'excerpt']);
      hop.from.forEach((id, j) => needHop('hop', id, wording, ['hops', i, 'from', j]));
    });
  }
  for (const absence of absences) {
    need('actor', absence.of, absence, ['of']);
    absence.between?.forEach((id, i) => need('actor', id, absence, ['between', i]));
  }
  for (const correction of rest.corrections) {
    correction.steps.forEach((id, i) => need('step', id, correction, ['steps', i]));
    correction.claims.forEach((id, i) => need('claim', id, correction, ['claims', i]));
  }
  need('source', rest.story.article, rest.story, ['article']);
  for (const front of Object.values(rest.front)) {
    need('statement', front.ladder.statement, front, ['ladder', 'statement']);
    need('excerpt', front.ladder.quote.of, front, ['ladder', 'quote', 'of']);
    for (const id of Object.keys(front.ladder.lines)) need('actor', id, front, ['ladder', 'lines', id]);
    front.brief.forEach(({ statements: named }, i) =>
      named.forEach((id, j) => need('statement', id, front, ['brief', i, 'statements', j])),
    );
  }
  for (const { structure } of sections) {
    structure.steps.forEach(({ state }, i) => {
      for (const { kind, id, path } of referencesOfState(state)) {
        need(kind, id, structure, ['steps', i, 'state', ...path]);
      }
      if (!('add' in state) || story.unread.files.size > 0) return;
      state.add.forEach((id, j) => {
        if (!known.actor.has(id) || speaks(id)) return;
        problems.push({
          ...placeOf(story, structure, ['steps', i, 'state', 'add', j]),
          what: `"${id}" says nothing in the record, so there is nothing to draw`,
          fix: 'add a statement of theirs, or take it out of this step.',
        });
      });
    });
  }
  // Counts walk the record: they are asked only of one whose ids hold.
  const inCases = checkCases(story, known);
  problems.push(...inCases, ...(inCases.length > 0 ? [] : checkCompareSteps(story, known)));
  if (problems.length === 0) problems.push(...checkDayZero(story));
  return [...problems, ...checkProseReferences(story, known, problems.length === 0)];
};
