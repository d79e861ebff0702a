import { expect, test } from 'vitest';
import { type Change, field, messageAfter } from '../../fixtures/broken-content.ts';

const article = 'record/sources/article.yaml';
const chain = 'sections/02-chain/en.mdx';
const structure = 'sections/02-chain/section.yaml';
const words = 'record/words/en.yaml';
const statementIn = (file: string, id: string): Change => ({
  file: `record/statements/${file}.yaml`,
  from: new RegExp(`^- id: ${id}\\n(?: {2}.*\\n)*`, 'm'),
  to: '',
});

/** A slip, or a change nobody should be able to make unnoticed: what is changed, and what its author is told. */
const caught: Record<string, { changes: Change[]; told: string }> = {
  'a heading "Iran hacked the campaign"': {
    changes: [{ file: chain, from: '### Third, the campaign', to: '### Iran hacked the campaign' }],
    told: 'an allegation without its alleger: “Iran hacked”',
  },
  'a word inside a quotation': {
    changes: [
      { file: chain, from: '>any intent or motive to interfere<', to: '>an intent or motive to interfere<' },
    ],
    told: '“an intent or motive to interfere” does not stand in the excerpt',
  },
  'a word inside a stored excerpt': {
    changes: [
      { file: article, from: 'began receiving anonymous emails', to: 'began receiving hacked emails' },
    ],
    told: 'does not stand in the excerpt article/p2-emails',
  },
  'a word inside the evidence of a picture': {
    changes: [{ file: structure, from: 'words: did not identify', to: 'words: did identify' }],
    told: '“did identify the campaign” does not stand in the excerpt',
  },
  'a word inside the quotation of a reply': {
    changes: [
      {
        file: words,
        from: '“unsubstantiated”, denied intention',
        to: '“unsubstantiated” and “devoid of truth”, denied intention',
      },
    ],
    told: '“devoid of truth” does not stand in the excerpt',
  },
  'the words a denial is made of': {
    changes: [
      { file: 'record/statements/iran.yaml', from: 'words: any intent or motive', to: 'words: any motive' },
    ],
    told: 'does not stand in the excerpt iran-mission-10-aug-text/credence',
  },
  'a hedge cut out of a hop': {
    changes: [
      {
        file: 'record/wordings.yaml',
        from: 'did: sent a spear phishing email in June to',
        to: 'did: hacked in June',
      },
    ],
    told: '“hacked in June” does not stand in the excerpt microsoft-blog/phishing',
  },
  'a word of confidence made stronger': {
    changes: [
      field('us-government', 'odni-confident-access-sought', 'confidence', 'confidence: highly confident'),
    ],
    told: '“highly confident” does not stand in the excerpt',
  },
  'a word of confidence moved to the statement beside it': {
    changes: [
      field(
        'us-government',
        'odni-attributes-compromise',
        'stance',
        'stance: attributes\n  confidence: confident',
      ),
    ],
    told: '“confident” does not stand in the excerpt joint-statement-19-aug/attributes',
  },
  'a denial removed': {
    changes: [statementIn('iran', 'iran-mission-10-aug')],
    told: 'nothing in the record has the id "iran-mission-10-aug"',
  },
  'a denial removed that no picture shows': {
    changes: [statementIn('iran', 'iran-mission-27-sep')],
    told: 'words for "iran-mission-27-sep", which is not in the record',
  },
  'the words of a reply removed': {
    changes: [{ file: words, from: /^ {2}iran-mission-9-aug:\n(?: {4}.*\n)*/m, to: '' }],
    told: 'no words in "en" for "iran-mission-9-aug"',
  },
  'a stance changed from denies to asserts': {
    changes: [field('iran', 'iran-mission-10-aug', 'stance', 'stance: asserts')],
    told: '"iran-mission-10-aug" asserts the claim "who-did-it", which it answers',
  },
  'a stance changed from asserts to denies': {
    changes: [field('campaign', 'campaign-hacked-statement', 'stance', 'stance: denies')],
    told: 'a denial says what it answers',
  },
  'a stance that does not exist': {
    changes: [field('us-government', 'grand-jury-charges', 'stance', 'stance: proves')],
    told: '"proves" is not one of the allowed values',
  },
  'the day of a statement moved past its publication': {
    changes: [field('us-government', 'grand-jury-charges', 'said', 'said: 2024-10-26')],
    told: 'became public on 2024-09-27, before it was said on 2024-10-26',
  },
  'the day of a statement moved before what it cites': {
    changes: [field('campaign', 'cheung-account-hacked', 'said', 'said: 2024-08-07')],
    told: 'cites "microsoft-phishing-email", which was said later',
  },
  'the day of a document moved': {
    changes: [
      {
        file: 'record/sources/joint-statement-19-aug.yaml',
        from: 'published: 2024-08-19',
        to: 'published: 2024-08-09',
      },
    ],
    told: 'stands in "joint-statement-19-aug", which was published before',
  },
  'the day a witness received something moved': {
    changes: [
      field(
        'newsrooms',
        'politico-received-emails',
        'receivedFrom',
        'receivedFrom: { actor: anonymous-sender, when: 2024-09 }',
      ),
    ],
    told: 'tells of something received later, on 2024-09',
  },
  'a claim taken away from who makes it': {
    changes: [field('article', 'article-fuel-for-trump', 'claims', 'claims: []\n  topic: an effect')],
    told: 'nobody makes the claim "fuel-for-trump"',
  },
  'a basis that is said to carry what rests on it': {
    changes: [
      field(
        'campaign',
        'cheung-account-hacked',
        'cites',
        'cites: [{ id: microsoft-phishing-email, role: basis, supports: yes }]',
      ),
    ],
    told: 'words for "cheung-account-hacked", which is not in the record',
  },
  'a run of words made longer': {
    changes: [
      {
        file: 'record/spans.yaml',
        from: 'paragraph: 3, from: 1, to: 29',
        to: 'paragraph: 3, from: 1, to: 30',
      },
    ],
    told: 'paragraph 3: this span runs from word 30 to 40, but word 31 comes next',
  },
  'the place of an excerpt moved': {
    changes: [
      {
        file: article,
        from: 'at: { paragraph: 1, from: 10, to: 13 }',
        to: 'at: { paragraph: 1, from: 10, to: 14 }',
      },
    ],
    told: 'has 4 words, "at" spans 5',
  },
  'an excerpt made as long as the article': {
    changes: [
      { file: 'record/sources/microsoft-blog.yaml', from: 'text: Today', to: `text: ${'Today '.repeat(61)}` },
    ],
    told: 'at most 60 are kept',
  },
  'a step removed from the words only': {
    changes: [{ file: chain, from: /<Step id="basis"[^]*?<\/Step>\n/, to: '' }],
    told: 'the step "basis" has no words in',
  },
  'an absence removed': {
    changes: [
      { file: 'record/absences.yaml', from: '- { id: no-reply-iran, kind: no-reply, of: iran }\n', to: '' },
    ],
    told: 'words for "no-reply-iran", which is not in the record',
  },
  'an address that runs': {
    changes: [
      { file: 'record/sources/cheung-statement.yaml', from: /seenAt: .*/, to: 'seenAt: javascript:alert(1)' },
    ],
    told: 'not the address of a page',
  },
  'the speaker of words in the article swapped': {
    changes: [field('campaign', 'cheung-illegally-obtained', 'speaker', 'speaker: microsoft')],
    told: 'paragraph 3, words 1 to 29 are given to "cheung"; the statement they belong to, "cheung-illegally-obtained", has the speaker "microsoft"',
  },
  'the speaker swapped for who passes the words on': {
    changes: [field('campaign', 'cheung-illegally-obtained', 'speaker', 'speaker: bloomberg')],
    told: 'has the speaker "bloomberg"',
  },
  'the speaker swapped for whom the words are about': {
    changes: [field('campaign', 'cheung-account-hacked', 'speaker', 'speaker: microsoft')],
    told: 'paragraph 6, words 16 to 21 are given to "cheung"',
  },
  'the article’s own words given to somebody': {
    changes: [field('article', 'article-fuel-for-trump', 'speaker', 'speaker: microsoft')],
    told: '"article-fuel-for-trump" has the speaker "microsoft", and stands as "own-voice" in "article"',
  },
  'somebody’s words given to the article itself': {
    changes: [
      {
        file: 'record/spans.yaml',
        from: 'to: 39, path: [the-article, trump-campaign]',
        to: 'to: 39, path: [the-article]',
      },
    ],
    told: 'words 30 to 39 are the article’s own by their path; "campaign-says-interference" does not appear there as "own-voice"',
  },
  'the speaker of words beyond the article swapped': {
    changes: [field('us-government', 'odni-attributes-compromise', 'speaker', 'speaker: microsoft')],
    told: '"odni-attributes-compromise" has the speaker "microsoft", and stands as "verbatim" in "joint-statement-19-aug", which "odni" published',
  },
  'the speaker of a newsroom’s own words swapped': {
    changes: [field('2024-reporting', 'reuters-relays-account', 'speaker', 'speaker: microsoft')],
    told: '"reuters-relays-account" has the speaker "microsoft", and stands as "own-voice"',
  },
  'the speaker of a sentence in prose swapped': {
    changes: [
      {
        file: chain,
        from: '<Says by="bloomberg">Bloomberg</Says>',
        to: '<Says by="microsoft">Bloomberg</Says>',
      },
    ],
    told: '<Says by="microsoft"> stands around “Bloomberg”, which holds no name of "microsoft"',
  },
  'an accusation taken off a claim': {
    changes: [
      {
        file: 'record/claims.yaml',
        from: 'kind: intruder, accuses: [{ unnamed: Iranian hackers, partOf: iran }]',
        to: 'kind: intruder',
      },
    ],
    told: '"iran-mission-10-aug" answers the claim "who-did-it", which accuses nobody',
  },
  'an accusation moved to somebody else': {
    changes: [
      {
        file: 'record/claims.yaml',
        from: 'kind: intruder, accuses: [{ unnamed: Iranian hackers, partOf: iran }]',
        to: 'kind: intruder, accuses: [{ unnamed: Iranian hackers, partOf: russia }]',
      },
    ],
    told: '"iran-mission-10-aug" answers the claim "who-did-it", which does not accuse its speaker "iran-mission"',
  },
  'the event of a denial changed': {
    changes: [
      {
        file: 'record/statements/iran.yaml',
        from: 'case: hack-2024\n    words: any intent',
        to: 'case: threats-2024\n    words: any intent',
      },
    ],
    told: '"iran-mission-10-aug" answers the event "threats-2024", but lists the claim "who-did-it" of "hack-2024"',
  },
  'a relay that becomes a speaker of its own': {
    changes: [field('newsrooms', 'bloomberg-relays-warning', 'via', '')],
    told: '"bloomberg-relays-warning" was told, and does not say by whom',
  },
  'words put into quotation marks': {
    changes: [
      {
        file: 'record/spans.yaml',
        from: 'paragraph: 1, from: 20, to: 26,',
        to: 'paragraph: 1, from: 20, to: 26, quoted: true,',
      },
    ],
    told: 'paragraph 1: words 20 to 26 are given as quoted; the excerpt "p1-suggested" has no quotation mark there',
  },
  'words taken out of quotation marks': {
    changes: [
      {
        file: 'record/spans.yaml',
        from: 'paragraph: 4, from: 20, to: 30, quoted: true,',
        to: 'paragraph: 4, from: 20, to: 30,',
      },
    ],
    told: 'paragraph 4: words 20 to 30 are given without quotation marks; the excerpt "p4-seeking" has them inside',
  },
  'a text beyond the article given to the article': {
    changes: [{ file: 'record/sources/microsoft-blog.yaml', from: 'tier: beyond', to: 'tier: article' }],
    told: '"microsoft-blog" has the tier "article"; the article under study is "article"',
  },
  'an agency counted as a witness of its own': {
    changes: [
      {
        file: 'record/actors.yaml',
        from: 'kind: court, group: us-government,',
        to: 'kind: court,',
      },
    ],
    told: '"grand-jury" does not say to which evidence holder it belongs',
  },
  'an agency declared a witness of its own': {
    changes: [
      {
        file: 'record/actors.yaml',
        from: 'kind: court, group: us-government,',
        to: 'kind: court, group: grand-jury,',
      },
    ],
    told: '"grand-jury" belongs to "grand-jury", which is not declared an evidence holder',
  },
};

test.each(Object.entries(caught))('%s', (_, { changes, told }) => {
  expect(messageAfter(...changes)).toContain(told);
});

test('there are more than 40', () => {
  expect(Object.keys(caught).length).toBeGreaterThan(40);
});
