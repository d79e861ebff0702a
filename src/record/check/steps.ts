import type { LoadedStory } from '../load.ts';
import { adviseId, type Problem } from '../problem.ts';
import { placeOf } from './place.ts';

/** Sections listed exist; each step has its words and each text its step, once, in the same order, with an alt text. */
export const checkSteps = (story: LoadedStory): Problem[] => {
  const { sections, story: settings } = story.record;
  const problems: Problem[] = [];
  settings.sections.forEach((id, i) => {
    if (settings.sections.indexOf(id) !== i) {
      problems.push({
        ...placeOf(story, settings, ['sections', i]),
        what: `the section "${id}" is listed twice`,
        fix: 'list it once.',
      });
    } else if (!sections.some((section) => section.id === id) && !story.unread.ids.has(id)) {
      problems.push({
        ...placeOf(story, settings, ['sections', i]),
        what: `the section "${id}" has no folder that could be read`,
        fix: adviseId(
          id,
          sections.map((section) => section.id),
          'the folders of sections/, two digits, a hyphen and the id',
        ),
      });
    }
  });

  for (const { structure, prose } of sections) {
    const ids = structure.steps.map((step) => step.id);
    ids.forEach((id, i) => {
      if (ids.indexOf(id) === i) return;
      problems.push({
        ...placeOf(story, structure, ['steps', i, 'id']),
        what: `the step "${id}" stands twice in this section`,
        fix: 'give one of the two another id.',
      });
    });
    for (const { file, steps } of Object.values(prose)) {
      structure.steps.forEach(({ id }, i) => {
        if (steps.some((step) => step.id === id)) return;
        problems.push({
          ...placeOf(story, structure, ['steps', i, 'id']),
          what: `the step "${id}" has no words in ${file}`,
          fix: `write <Step id="${id}" alt="…"> there, or remove the step here.`,
        });
      });
      steps.forEach((step, i) => {
        if (!ids.includes(step.id)) {
          problems.push({
            file,
            line: step.line,
            what: `<Step id="${step.id}"> is no step of this section`,
            fix: adviseId(step.id, ids, 'the section.yaml beside it'),
          });
        } else if (ids.indexOf(step.id) !== i && ids.length === steps.length) {
          problems.push({
            file,
            line: step.line,
            what: `<Step id="${step.id}"> is not in the order of section.yaml`,
            fix: `put the steps in this order: ${ids.join(', ')}.`,
          });
        }
        if (steps.findIndex((other) => other.id === step.id) < i) {
          problems.push({
            file,
            line: step.line,
            what: `<Step id="${step.id}"> stands twice in this file`,
            fix: 'give one of the two another id, or remove it.',
          });
        }
        for (const field of ['alt', 'heading'] as const) {
          if (step[field] !== '') continue;
          problems.push({
            file,
            line: step.line,
            field,
            what: `<Step id="${step.id}"> has no ${field === 'alt' ? 'alt text' : 'heading'}`,
            fix: field === 'alt' ? 'add alt="what the picture shows".' : 'begin it with a line "### …".',
          });
        }
      });
    }
  }
  return problems;
};
