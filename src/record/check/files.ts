import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { checkCase } from './case.ts';
import { checkControlCharacters } from './control-characters.ts';
import { checkEncoding } from './encoding.ts';
import { checkFileEnding } from './file-ending.ts';
import { checkFileSize } from './file-size.ts';
import { checkSymlink } from './symlinks.ts';

/** A file of the content folder. */
interface File {
  path: string;
  /** The same, relative to the content folder. */
  name: string;
}

/** All files and links below a folder, hidden ones apart, and the faults of their names. Links are not followed. */
const walk = (root: string, folder: string): { files: (File & { entry: Dirent })[]; problems: Problem[] } => {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = entries.map(({ name }) => name);
  const below = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => walk(root, `${folder}${name}/`));
  const own = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ entry, path: join(root, folder, entry.name), name: `${folder}${entry.name}` }));
  return {
    files: [...own, ...below.flatMap(({ files }) => files)],
    problems: [...checkCase(folder, names), ...below.flatMap(({ problems }) => problems)],
  };
};

/** The names of all prose below a content folder: Astro compiles it, whether a story lists it or not. */
export const proseFiles = (root: string): File[] =>
  walk(root, '').files.filter(({ name }) => name.endsWith('.mdx'));

/**
 * The files of a content folder can be read at all: they lie in it, are small, are UTF-8, and hold
 * nothing unseen. Runs before anything is parsed; a file with a problem is not read further.
 */
export const checkFiles = (root: string): Problem[] => {
  const { files, problems } = walk(root, '');
  const faults = files.flatMap(({ entry, path, name }): Problem[] => {
    const misnamed = checkFileEnding(name);
    if (misnamed.length > 0) return misnamed;
    const outside = entry.isSymbolicLink() ? checkSymlink(root, path, name) : [];
    if (outside.length > 0 || !/\.(?:yaml|mdx)$/.test(name) || !statSync(path).isFile()) return outside;
    const large = checkFileSize(name, statSync(path).size);
    if (large.length > 0) return large;
    const bytes = readFileSync(path);
    const garbled = checkEncoding(name, bytes);
    return garbled.length > 0 ? garbled : checkControlCharacters(name, bytes.toString('utf8'));
  });
  return [...problems, ...faults];
};
