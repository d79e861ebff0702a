import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, expect, test } from 'vitest';
import { everyFile, withByteOrderMark, withCrLf, withSmallStory } from '../fixtures/small-story.ts';

/** The page built from a story whose every text field holds markup, saved as some editors on Windows do. */
let html = '';
beforeAll(() => {
  html = withSmallStory(
    {
      overlay: 'tests/fixtures/odd/markup',
      make: (story) => everyFile(story, (text) => withByteOrderMark(withCrLf(text))),
    },
    (root) => {
      const out = join(root, '../site');
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: root, OUT_DIR: out },
      });
      if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
      return readFileSync(join(out, 'index.html'), 'utf8');
    },
  );
}, 60_000);

test('script in a text field is shown, never run', () => {
  const $ = load(html);
  const run = $('script').filter((_, script) => $(script).text().includes('globalThis.executed'));
  // The layouts stand in the page as data, for the runtime to read; nothing runs them.
  expect(run.filter((_, script) => $(script).attr('type') !== 'application/json')).toHaveLength(0);
  expect($('img')).toHaveLength(0);
  expect($('[onerror]')).toHaveLength(0);
  expect($('.deck').text()).toContain('<script>globalThis.executed = true</script> How');
  expect($('.foot').text()).toContain('<script>globalThis.executed = true</script>');
  expect($('.ladder').text()).toContain('<script>globalThis.executed = true</script>');
  expect($('.brief').text()).toContain('<script>globalThis.executed = true</script>');
  expect($('h2').text()).toContain('<img src=x onerror="globalThis.executed = true">');
});

test('tags in a text field are shown as letters', () => {
  const $ = load(html);
  expect($('h1').text()).toBe('Who let the <em>contract</em> out?');
  expect($('title').text()).toBe('Who let the <em>contract</em> out?');
  expect($('h1 em, svg b, svg u, svg i, table b, table u, .lead b, .lead script')).toHaveLength(0);
  expect($('svg').text()).toContain('<b>Ledger');
  expect($('.lead').text()).toContain('<b>invented</b>');
  expect($('.lead').text()).toContain('<script>globalThis.executed = true</script> and {1 + 1}');
  expect($('.alt').first().text()).toContain('<script>globalThis.executed = true</script> runs');
});

test('the data of a picture cannot end its element', () => {
  const $ = load(html);
  const data = $('script[data-layouts]');
  expect(data).toHaveLength(1);
  expect(data.text()).not.toContain('<');
  expect(JSON.stringify(JSON.parse(data.text()))).toContain('</script><b>Ledger');
});

test('no byte order mark and no front matter reaches the page', () => {
  expect(html).not.toContain('\uFEFF');
  expect(load(html)('.lead').text()).not.toContain('question:');
});
