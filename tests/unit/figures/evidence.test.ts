import { expect, test } from 'vitest';
import { figureOf } from '../../../src/figures/index.ts';
import { byId } from '../../../src/record/story-record.ts';
import { others } from '../../../src/schemas/claim.ts';
import { isFace, rootOf } from '../../../src/graphics/face.ts';
import { loadVoice } from '../../fixtures/story.ts';

const voice = loadVoice('en');
const { record } = voice;
const figures = record.sections.map((section) => ({ id: section.id, figure: figureOf(voice, section) }));
const leads = figures.flatMap(({ id, figure }) =>
  Object.entries(figure.evidence).map(([key, [to, name]]) => ({ id, figure, key, to, name })),
);

test('all pictures but the one of counted words lead to evidence', () => {
  expect(
    figures.filter(({ figure }) => Object.keys(figure.evidence).length === 0).map(({ id }) => id),
  ).toEqual(['voices']);
  expect(leads.length).toBeGreaterThan(80);
});

test('every mark leads to a statement of the record, under a claim it makes or answers', () => {
  for (const { to, key } of leads) {
    const [claim, id = ''] = to.split('#');
    const { claims, answers } = byId(record.statements, id);
    const own = [...claims, ...(answers?.claims ?? [])];
    expect(own.length === 0 ? [others] : own, key).toContain(claim);
  }
});

test('every mark that leads somewhere is on view in some step of both boxes or one, with a face', () => {
  for (const { id, figure, key } of leads) {
    const shown = (['narrow', 'wide'] as const).some((box) =>
      Array.from({ length: figure.steps }, (_, step) => figure.marks(step, box)).some((marks) =>
        marks.some((mark) => rootOf(mark.key, figure.evidence) === key && isFace(mark.key, key)),
      ),
    );
    expect(shown, `${id}: ${key}`).toBe(true);
  }
});

test('what leads somewhere can be named: by its label, or by a name of its own', () => {
  for (const { figure, key, name } of leads) {
    const said = figure.layouts.wide.items
      .concat(figure.layouts.narrow.items)
      .some(
        ({ mark }) =>
          mark.tag === 'text' && rootOf(mark.key, figure.evidence) === key && isFace(mark.key, key),
      );
    expect(said || name !== undefined, key).toBe(true);
  }
});

test('a mark whose label accuses leads to a page that accuses, so that the answer stands there', () => {
  const row = leads.find(({ id, key }) => id === 'timeline' && key === 'campaign-hacked-statement');
  expect(row?.to).toBe('who-did-it#campaign-suggests-iranian-hackers');
  const cited = leads.find(({ id, key }) => id === 'chain' && key === 'microsoft');
  expect(cited?.to).toBe('phishing-email-sent#microsoft-phishing-email');
});
