import type { ChainData, ChainNode } from '../../../../src/graphics/chain/data.ts';

/** A speaker that stands in a lane of its own where nothing else is said. */
export const node = (key: string, level: number, more: Partial<ChainNode> = {}): ChainNode => ({
  key,
  role: 'asserts',
  name: key,
  note: { narrow: [], wide: [] },
  level,
  lane: key,
  branch: false,
  denial: false,
  step: 0,
  ...more,
});

/** A chain of speakers without lines, as many levels as they need. */
export const chain = (nodes: ChainNode[]): ChainData => ({
  steps: 2,
  nodes,
  levels: Array.from({ length: Math.max(...nodes.map(({ level }) => level)) + 1 }, (_, i) => ({
    label: `${i + 1} Aug`,
    sameDay: false,
    step: 0,
  })),
  roads: [],
  receipts: [],
  citations: [],
  missing: [],
  article: { name: 'The article', note: { narrow: '', wide: '' } },
  evidence: [],
  words: { notShown: 'not shown', notInArticle: 'not in the article' },
  replies: { narrow: [[], []], wide: [[], []] },
});
