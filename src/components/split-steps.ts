/** A section's prose, rendered: what stands before its steps, each step, and what stands after. */
interface SplitProse {
  before: string;
  steps: ReadonlyMap<string, string>;
  after: string;
}

/** Cuts rendered prose at the markers that `Step.astro` prints. */
export const splitSteps = (html: string): SplitProse => {
  const end = '<!--/step-->';
  const steps = [...html.matchAll(/<!--step:([a-z0-9-]+)-->(.*?)<!--\/step-->/gs)];
  return {
    before: html.slice(0, steps[0]?.index ?? html.length),
    steps: new Map(steps.map(([, id = '', body = '']) => [id, body])),
    after: steps.length > 0 ? html.slice(html.lastIndexOf(end) + end.length) : '',
  };
};
