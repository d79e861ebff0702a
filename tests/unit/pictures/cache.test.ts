import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pictureCache } from '../../../scripts/pictures/cache.ts';
import { makePngs } from '../../../scripts/pictures/make.ts';

let folder = '';
const site = (): string => join(folder, 'site');
const cache = (): string => join(folder, 'cache');
const svg = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="${colour}"/></svg>`;
const draw = (name: string, colour: string): void => writeFileSync(join(site(), name), svg(colour));
const png = (name: string): Buffer => readFileSync(join(site(), name));
const make = (workers = 2) => makePngs(site(), workers, pictureCache(cache()));
const cached = (): number => readdirSync(cache()).filter((name) => name.endsWith('.png')).length;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  mkdirSync(join(site(), 'pictures/chain'), { recursive: true });
  mkdirSync(join(site(), 'other/es/pictures/chain'), { recursive: true });
  draw('pictures/chain/one.svg', 'red');
  draw('pictures/chain/one.dark.svg', 'black');
  draw('other/es/pictures/chain/one.svg', 'blue');
  draw('icon.svg', 'green');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('pictures for the light become PNG, under every prefix; others do not', async () => {
  expect(await make()).toMatchObject({ made: 2, kept: 0 });
  const made = readdirSync(site(), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.png'),
  );
  expect(made.sort()).toEqual(['other/es/pictures/chain/one.png', 'pictures/chain/one.png']);
});

test('a second run makes none, a changed picture is made anew, and bytes are the same either way', async () => {
  await make();
  const first = png('pictures/chain/one.png');
  expect(await make()).toMatchObject({ made: 0, kept: 2 });
  expect(png('pictures/chain/one.png').equals(first)).toBe(true);
  draw('pictures/chain/one.svg', 'yellow');
  expect(await make()).toMatchObject({ made: 1, kept: 1 });
  expect(png('pictures/chain/one.png').equals(first)).toBe(false);
});

test('bytes do not depend on the cache or on how many are made at once', async () => {
  const names = Array.from({ length: 9 }, (_, i) => `pictures/chain/n${i}`);
  names.forEach((name, i) => draw(`${name}.svg`, `#${i}${i}${i}`));
  await makePngs(site(), 1);
  const one = names.map((name) => png(`${name}.png`));
  await makePngs(site(), 5, pictureCache(cache()));
  names.forEach((name, i) => expect(png(`${name}.png`).equals(one[i] ?? Buffer.of())).toBe(true));
});

test('what no run of the last eight asked for is thrown away', async () => {
  await make();
  draw('pictures/chain/one.svg', 'yellow');
  for (let run = 0; run < 7; run++) await make();
  expect(cached()).toBe(3);
  await make();
  expect(cached()).toBe(2);
  expect(readdirSync(cache()).filter((name) => !/^[0-9a-f]{64}\.png$|^runs\.json$/.test(name))).toEqual([]);
});
