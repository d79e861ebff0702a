import { expect, type Page, test } from '@playwright/test';
import { load } from 'cheerio';
import { open } from './story.ts';

/** The story as it is heard: Chromium's accessibility tree, read from beginning to end, beside the page of text. */

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
}
interface Heard {
  role: string;
  text: string;
}

const plain = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, '');
/** What is heard in one breath. */
const units = new Set([
  'heading',
  'paragraph',
  'link',
  'button',
  'DisclosureTriangle',
  'image',
  'legend',
  'LegendText',
]);

const heardOn = async (page: Page): Promise<Heard[]> => {
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: Node): Node[] => childIds.flatMap((id) => byId.get(id) ?? []);
  const wordsIn = (node: Node): string =>
    node.role?.value === 'StaticText' ? (node.name?.value ?? '') : childrenOf(node).map(wordsIn).join('');
  const listen = (node: Node): Heard[] => {
    const role = node.ignored ? '' : (node.role?.value ?? '');
    if (role === 'image') return [{ role, text: plain(node.name?.value ?? '') }];
    if (role === 'StaticText') return [{ role, text: plain(node.name?.value ?? '') }];
    if (units.has(role)) return [{ role, text: plain(wordsIn(node)) }];
    return childrenOf(node).flatMap(listen);
  };
  const [root] = nodes;
  return root ? listen(root).filter(({ text }) => text !== '') : [];
};

/** What the page of text says, section by section, in the order in which the story says it: a figure before its card. */
const told = async (page: Page) => {
  const $ = load(await (await page.request.get('./text/')).text());
  const words = (selector: string, within?: string): string[] =>
    $(within ?? 'body')
      .find(selector)
      .toArray()
      .map((one) => plain($(one).text()));
  const sections = $('.text-section')
    .toArray()
    .map((section) => {
      const id = section.attribs['id'] ?? '';
      const question = plain($(section).find('h2').clone().find('.number').remove().end().text());
      const steps = $(section).find('.text-step').toArray();
      const figure = (step: (typeof steps)[number]): string => {
        const line = $(step).find('.figure-in-words').clone();
        line.find('b').remove();
        return plain(line.text());
      };
      const around = $(section).children('p').toArray();
      const last = steps.at(-1);
      const isAfter = (p: (typeof around)[number]): boolean =>
        last !== undefined && $(section).children().index(p) > $(section).children().index(last);
      return {
        id,
        question,
        figures: steps.map(figure),
        words: [
          question,
          ...around.filter((p) => !isAfter(p)).map((p) => plain($(p).text())),
          ...steps.flatMap((step) => [
            figure(step),
            ...$(step)
              .children('h3, p:not(.figure-in-words)')
              .toArray()
              .map((one) => plain($(one).text())),
          ]),
          ...around.filter(isAfter).map((p) => plain($(p).text())),
        ],
      };
    });
  return { sections, front: [...words('h1, .deck', '.text-front'), ...words('li', '.text-front')] };
};

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 320, height: 568 },
]) {
  test(`all of the story is heard, once and in order, at ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page);
    const heard = await heardOn(page);
    const { sections, front } = await told(page);
    const record = plain((await page.locator('#explore').textContent()) ?? '');
    const all = heard.map(({ text }) => text);
    expect(front.filter((words) => !all.includes(words))).toEqual([]);

    const pictures = new Set(heard.filter(({ role }) => role === 'image').map(({ text }) => text));
    for (const [i, { id, question, figures, words }] of sections.entries()) {
      // From the heading of its question to that of the next, or of the whole record.
      const from = heard.findIndex(({ role, text }) => role === 'heading' && text === question);
      const next = sections[i + 1]?.question ?? record;
      const to = heard.findIndex(({ role, text }) => role === 'heading' && text === next);
      const here = heard.slice(from, to).filter(({ role }) => role === 'heading' || role === 'paragraph');
      const said = here.map(({ text }) => text);
      expect(said.slice(0, words.length), id).toEqual(words);
      expect(
        said.slice(words.length).filter((one) => words.includes(one)),
        id,
      ).toEqual([]);
      // Besides at its card, a figure is heard where it stands: that of the step which is shown.
      const shown = figures.filter((figure) => pictures.has(figure));
      expect(shown.length, id).toBe(viewport.width === 320 ? 0 : 1);
    }
  });
}

test('what is heard around the story is named, and said in as few words as can be', async ({ page }) => {
  await open(page);
  for (const address of [
    './',
    './text/',
    './sections/chain/',
    './claims/',
    './claims/who-did-it/',
    './sources/',
    './method/',
    './corrections/',
  ]) {
    await page.goto(address);
    const found = await page.evaluate(() => {
      const landmarks = [...document.querySelectorAll('nav, section[aria-labelledby], [role=region], aside')];
      const nameOf = (one: Element): string =>
        one.ariaLabel ??
        document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent.trim() ??
        '';
      const named = landmarks.map((one) => `${one.tagName} ${nameOf(one)}`);
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .filter((one) => one.checkVisibility() || one.closest('details') !== null)
        .map((one) => Number(one.tagName.slice(1)));
      return {
        mains: document.querySelectorAll('main').length,
        unnamed: named.filter((one) => one.endsWith(' ')),
        twice: named.filter((one, i) => named.indexOf(one) !== i),
        skipped: levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1),
        current: [...document.querySelectorAll('[aria-current]')].map(
          (one) => one.getAttribute('aria-current') ?? '',
        ),
        live: document.querySelectorAll('[aria-live], [role=status], [role=alert], output').length,
        keys: document.querySelectorAll('[accesskey]').length,
      };
    });
    expect(found, address).toMatchObject({ mains: 1, unnamed: [], twice: [], skipped: [], keys: 0 });
    const pages = found.current.filter((one) => one === 'page').length;
    expect(pages, address).toBeLessThanOrEqual(2);
    expect(pages, address).toBeGreaterThan(0);
    // A section that is scrolled has its list of steps put away.
    const steps = await page.locator('[aria-current=step]:visible').count();
    expect(steps, address).toBe(await page.locator('[data-section]').count());
  }
});
