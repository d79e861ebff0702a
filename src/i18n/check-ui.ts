import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../record/problem.ts';
import { loadYaml } from '../record/yaml.ts';
import { ui } from '../schemas/ui.ts';

type Words = Readonly<Record<string, string>>;

/** The placeholders of a sentence, in a fixed order. */
const placeholders = (sentence: string): string =>
  [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort().join(' ');

/**
 * Holds every file of interface words (`_ui/<language>.yaml`) to the project's own English ones:
 * the same keys, with the same placeholders. A root without such files has none to check.
 */
export const checkUi = (root: string): Problem[] => {
  const folder = join(root, '_ui');
  if (!existsSync(folder)) return [];
  const problems: Problem[] = [];
  const reference = wordsIn(resolve('content/_ui'), 'en.yaml', problems);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
    const words = wordsIn(folder, name, problems);
    if (words && reference) problems.push(...compare(`_ui/${name}`, words, reference));
  }
  return problems;
};

const wordsIn = (folder: string, name: string, problems: Problem[]): Words | undefined =>
  loadYaml({ path: join(folder, name), name: `_ui/${name}` }, ui, problems)?.value;

const compare = (file: string, words: Words, reference: Words): Problem[] => [
  ...Object.entries(reference).flatMap(([key, sentence]): Problem[] => {
    const own = Object.hasOwn(words, key) ? words[key] : undefined;
    if (own === undefined) {
      return [
        {
          file,
          field: key,
          what: 'these interface words are missing',
          fix: `say here what “${sentence}” says.`,
        },
      ];
    }
    const [has, needs] = [placeholders(own), placeholders(sentence)];
    if (has === needs) return [];
    const what = `the placeholders are ${has || 'none'}, but the English words have ${needs || 'none'}`;
    return [{ file, field: key, what, fix: 'use the same ones, in any order.' }];
  }),
  ...Object.keys(words)
    .filter((key) => !Object.hasOwn(reference, key))
    .map((key): Problem => ({
      file,
      field: key,
      what: 'no page uses these interface words',
      fix: 'remove them, or correct the key.',
    })),
];
