import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each folder may import (docs/architecture.md, "Folders"). */
const folders = {
  'src/schemas': ['**/record/**', '**/graphics/**', '**/figures/**', '**/runtime/**', 'astro*', 'd3*'],
  'src/record': ['**/graphics/**', '**/figures/**', '**/runtime/**', 'astro*', 'd3*'],
  'src/graphics': [
    '**/record/**',
    '**/figures/**',
    '**/runtime/**',
    '**/schemas/**',
    'astro*',
    'zod',
    'node:*',
  ],
  'src/runtime': [
    '**/record/**',
    '**/figures/**',
    '**/schemas/**',
    '**/i18n/**',
    '**/layout.ts',
    'astro*',
    'zod',
    'node:*',
  ],
  'src/figures': ['**/runtime/**', 'astro*', 'node:*'],
  'src/pictures': ['**/runtime/**', '**/components/**', 'astro*'],
  'src/embed/child': ['../../**', '../loader/**', 'astro*', 'zod', 'd3*', 'node:*'],
  'src/embed/loader': ['../../**', '../child/**', 'astro*', 'zod', 'd3*', 'node:*'],
};

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.generated/', '.shots/', 'node_modules/'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  ...tseslint.configs.stylisticTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  ...Object.entries(folders).map(([folder, group]) => ({
    files: [`${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group, message: 'This folder may not import that one: docs/architecture.md, "Folders".' },
          ],
        },
      ],
    },
  })),
  {
    files: ['src/runtime/**/*.ts'],
    ignores: ['src/runtime/scroll.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...folders['src/runtime'], 'scrollama'],
              message: 'Only scroll.ts knows scrollama; layouts, the record and zod never reach the browser.',
            },
          ],
        },
      ],
    },
  },
);
