import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));

// Packages that bring a binary for each platform list them all; where the registry lacks some,
// npm leaves them out of the lockfile without a word, and `npm ci` then refuses it.
test('the lockfile holds every platform’s package, so that npm ci accepts it anywhere', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${path} wants ${name}`),
  );
  expect(missing).toEqual([]);
});

test('versions are exact and no registry’s address is written down', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  for (const version of Object.values({ ...dependencies, ...devDependencies })) {
    // Under a name of its own where two versions of a package are needed.
    expect(version).toMatch(/^(npm:[@\w/.-]+@)?\d+\.\d+\.\d+$/);
  }
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
