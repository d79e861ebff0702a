import { type Document, isScalar, visit } from 'yaml';
import type { Problem } from '../problem.ts';
import { unseenIn } from './control-characters.ts';

type Fault = Pick<Problem, 'what' | 'fix'> & { offset: number };

/**
 * Content uses YAML for values and nothing else: no anchors and aliases (a few lines of them unfold
 * to gigabytes), no tags (which ask for code or for other kinds of values), no field that would
 * reach an object's prototype, and no escape that hides a character nobody sees.
 */
export const faultOfYaml = (document: Document.Parsed): Fault | undefined => {
  const faults: Fault[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      faults.push({
        offset: range?.[0] ?? 0,
        what: `"*${source}" is a YAML alias; none are read`,
        fix: 'write the value itself.',
      });
    },
    Value: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (node.tag !== undefined) {
        const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
        faults.push({ offset, what: `"${tag}" is a YAML tag; none are read`, fix: 'remove it.' });
      } else if (node.anchor !== undefined) {
        faults.push({
          offset,
          what: `"&${node.anchor}" is a YAML anchor; none are read`,
          fix: 'remove it, and write the value wherever it is used.',
        });
      }
      const unseen = isScalar(node) && typeof node.value === 'string' ? unseenIn(node.value) : undefined;
      if (unseen) faults.push({ offset, what: unseen.what, fix: unseen.fix });
    },
    Pair: (_, { key }) => {
      if (!isScalar(key) || (key.value !== '__proto__' && key.value !== '<<')) return;
      faults.push({
        offset: key.range?.[0] ?? 0,
        what: `no field can be called "${key.value}"`,
        fix: key.value === '<<' ? 'write its fields themselves.' : 'remove it.',
      });
    },
  });
  return faults.sort((a, b) => a.offset - b.offset)[0];
};
