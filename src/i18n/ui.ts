import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ContentError, type Problem } from '../record/problem.ts';
import { loadYaml } from '../record/yaml.ts';
import { ui } from '../schemas/ui.ts';
import { createTranslate, type Translate } from './translate.ts';

/**
 * The translator of a language, from `_ui/<language>.yaml` of the content root, or the project's
 * own where that root has none.
 * @throws ContentError when there is no such file, or it cannot be read.
 */
export const loadTranslate = (root: string, language: string): Translate => {
  const name = `_ui/${language}.yaml`;
  const path = [join(root, name), resolve('content', name)].find((file) => existsSync(file));
  const problems: Problem[] = [];
  const loaded = path === undefined ? undefined : loadYaml({ path, name }, ui, problems);
  if (!loaded) {
    throw new ContentError(
      problems.length > 0
        ? problems
        : [
            {
              file: name,
              what: `no interface words in "${language}"`,
              fix: 'add this file; copy en.yaml and translate it.',
            },
          ],
    );
  }
  return createTranslate(loaded.value);
};
