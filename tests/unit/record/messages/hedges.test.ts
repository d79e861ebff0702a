import { expect, test } from 'vitest';
import { messageAfter } from '../../../fixtures/broken-content.ts';

const prose = 'sections/02-chain/en.mdx';
const opening = 'Several speakers meet in the article.';

test('an allegation in a paragraph', () => {
  const change = { file: prose, from: opening, to: `${opening} Iran hacked the campaign in June.` };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/en.mdx:here: an allegation without its alleger: “Iran hacked”, in “Iran hacked the campaign in June.”
        → name who says it, in this sentence and with a verb of saying: “The campaign said that …”; or ask, with “whether”. Where it is right as it is, write why on the line before: “hedge-ok: the reason”.
    1 problem in the content."
  `);
});

test('in a heading', () => {
  const change = { file: prose, from: '### Second, a report', to: '### Iran’s hack, as reported' };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/en.mdx:here: an allegation without its alleger: “Iran’s hack”, in “Iran’s hack, as reported”
        → it takes for granted what it names: write “what the campaign called …”, or name the thing without its author. Where it is right as it is, write why on the line before: “hedge-ok: the reason”.
    1 problem in the content."
  `);
});

test('in an alt text', () => {
  const change = {
    file: prose,
    from: 'alt="A second line starts',
    to: 'alt="The campaign was hacked by Iran. A second line starts',
  };
  expect(messageAfter(change)).toContain('en.mdx:here (alt): an allegation without its alleger: “');
});

test('in front matter', () => {
  const change = { file: prose, from: 'wide: not named', to: 'wide: sent by / Iranian hackers' };
  expect(messageAfter(change)).toContain('(labels.anonymous-sender.wide): an allegation');
});

test('in the deck of the page', () => {
  const change = {
    file: 'pages/front.en.yaml',
    from: 'deck: How one sentence about an alleged hack travelled',
    to: 'deck: How the news that Iran hacked a campaign travelled',
  };
  expect(messageAfter(change)).toContain('front.en.yaml:here (deck): an allegation');
});

test('in the label of a claim', () => {
  const change = {
    file: 'record/words/en.yaml',
    from: 'who-did-it: Who did it?',
    to: 'who-did-it: Iran was behind the hack',
  };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/record/words/en.yaml:here (claims.who-did-it): an allegation without its alleger: “Iran was behind”, in “Iran was behind the hack”
        → name who says it, in this sentence and with a verb of saying: “The campaign said that …”; or ask, with “whether”. Where it is right as it is, write why on the line before: “hedge-ok: the reason”.
    1 problem in the content."
  `);
});

test('a marked claim whose sentence names nobody, whatever its words', () => {
  const change = {
    file: prose,
    from: 'hacked, and <Claim id="who-did-it">suggested that Iranian hackers were behind the alleged attack</Claim>.',
    to: 'hacked. Some of it was <Claim id="who-did-it">their doing</Claim>.',
  };
  expect(messageAfter(change)).toMatchInlineSnapshot(`
    "campaign-hack/sections/02-chain/en.mdx:here: an allegation without its alleger: “their doing”, in “Some of it was their doing.”
        → name who says it, in this sentence and with a verb of saying: “The campaign said that …”; or ask, with “whether”. Where it is right as it is, write why on the line before: “hedge-ok: the reason”.
    1 problem in the content."
  `);
});

test('a speaker named by markup counts for what it says in the record, and for nothing else', () => {
  const said = (by: string) => ({
    file: prose,
    from: opening,
    to: `${opening} For the <Says by="${by}">Trump campaign</Says> it was Iran.`,
  });
  expect(messageAfter(said('trump-campaign'))).toBe('No problem found.');
  expect(messageAfter(said('crowdstrike'))).toContain('an allegation without its alleger: “it was Iran”');
  // Somebody who denies it does not vouch for it.
  expect(messageAfter(said('iran-mission'))).toContain('an allegation without its alleger: “it was Iran”');
});

test('a quotation does not name its speaker', () => {
  const quoted = (lead: string) => ({
    file: prose,
    from: opening,
    to: `${opening}\n\n${lead} “<Quote of="article/p1-suggested">Iranian hackers were behind the alleged attack</Quote>”.`,
  });
  expect(messageAfter(quoted('So it stands there:'))).toContain('an allegation without its alleger');
  expect(messageAfter(quoted('The campaign suggested, says the article, that'))).toBe('No problem found.');
});

test('a quotation in another language is read in that language', () => {
  const quoted = (lead: string) => ({ file: prose, from: opening, to: `${opening} ${lead} «fue Irán».` });
  expect(messageAfter(quoted('So it stands there:'))).toContain('without its alleger: “fue Irán”');
  expect(messageAfter(quoted('The campaign said'))).toBe('No problem found.');
});

test('an override states its reason', () => {
  const excused = (comment: string) => ({
    file: prose,
    from: opening,
    to: `${comment}\nIran hacked the campaign.\n\n${opening}`,
  });
  expect(messageAfter(excused('{/* hedge-ok: an example of what is not done here */}'))).toBe(
    'No problem found.',
  );
  expect(messageAfter(excused('{/* hedge-ok: */}'))).toContain('an allegation without its alleger');
  const words = (comment: string) => ({
    file: 'record/words/en.yaml',
    from: '  who-did-it: Who did it?',
    to: `${comment}  who-did-it: It was Iran`,
  });
  expect(messageAfter(words('  # hedge-ok: quoted on the page that lists what is not done\n'))).toBe(
    'No problem found.',
  );
  expect(messageAfter(words(''))).toContain('“It was Iran”');
});

test('the line of a sentence in a paragraph of several lines', () => {
  const change = { file: prose, from: opening, to: `${opening}\nNobody knows.\nIran hacked the campaign.` };
  const place = /en\.mdx:(\S+): an allegation/.exec(messageAfter(change))?.[1];
  expect(place).toBe('here');
});
