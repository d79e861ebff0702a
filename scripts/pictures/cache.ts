import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderer } from './render.ts';

/** PNG files by a hash of what they were made from. */
export interface PictureCache {
  get: (svg: Buffer) => Buffer | undefined;
  put: (svg: Buffer, png: Buffer) => void;
  /** Throws away what neither this run nor the last few asked for. */
  clean: () => void;
}

/** How many runs a file is kept for: builds of other folders of stories, such as those of tests, come between. */
const runs = 8;

/** A cache in a folder, which is made when it is missing. */
export const pictureCache = (folder: string): PictureCache => {
  mkdirSync(folder, { recursive: true });
  const asked = new Set<string>();
  const nameOf = (svg: Buffer): string => {
    const name = `${createHash('sha256').update(renderer).update('\0').update(svg).digest('hex')}.png`;
    asked.add(name);
    return name;
  };
  return {
    get: (svg) => {
      const file = join(folder, nameOf(svg));
      return existsSync(file) ? readFileSync(file) : undefined;
    },
    put: (svg, png) => write(join(folder, nameOf(svg)), png),
    clean: () => {
      const list = join(folder, 'runs.json');
      const before = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as string[][]) : [];
      const latest = [[...asked].sort(), ...before].slice(0, runs);
      const used = new Set(latest.flat());
      for (const name of readdirSync(folder))
        if (name.endsWith('.png') && !used.has(name)) rmSync(join(folder, name), { force: true });
      write(list, JSON.stringify(latest));
    },
  };
};

/** Writes beside its place and moves it there: a run that is stopped, or another at the same time, leaves no half file. */
const write = (file: string, data: Buffer | string): void => {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, data);
  renameSync(beside, file);
};
