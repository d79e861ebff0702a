import type { ChainData, ChainNode, Road } from '../../graphics/chain/data.ts';
import type { ChainRow } from '../../graphics/chain/table.ts';
import { formatDate } from '../../i18n/date.ts';
import type { Translate } from '../../i18n/translate.ts';
import { byId } from '../../record/story-record.ts';
import type { Voice } from '../reply.ts';

/** "paragraph 2" or "paragraphs 4, 5". */
const listParagraphs = (road: Road, t: Translate): string => {
  const list = road.paragraphs.slice(1);
  return t(list.includes(',') ? 'chain.table.paragraphs' : 'chain.table.paragraph', { list });
};

/** The rows of the chain's table. */
export const chainRows = (data: ChainData, { record, language, t }: Voice): ChainRow[] => {
  const byKey = new Map(data.nodes.map((n) => [n.key, n]));
  const rowOf = (n: ChainNode): ChainRow => {
    const roads = data.roads.filter((road) => road.origin === n.key);
    const parts = [
      ...data.receipts
        .filter((r) => r.from === n.key)
        .map((r) => t('chain.table.to', { name: byKey.get(r.to)?.name ?? '' })),
      ...roads.map((road) => {
        const paragraphs = listParagraphs(road, t);
        if (road.relay !== undefined)
          return t('chain.table.through', { name: byKey.get(road.relay)?.name ?? '', paragraphs });
        return t(road.verb.stays ? 'chain.table.direct' : 'chain.table.retold', { paragraphs });
      }),
      ...data.roads.filter((road) => road.relay === n.key).map((road) => listParagraphs(road, t)),
      ...data.citations
        .filter((c) => c.to === n.key && !c.shown)
        .map((c) => t('chain.table.cites', { name: byKey.get(c.from)?.name ?? '' })),
      ...(n.denial ? [t('chain.table.absent')] : []),
    ];
    return {
      who: n.name,
      when: data.levels[n.level]?.label ?? '',
      role: t(`mark.${n.role}`),
      road: parts.join('; '),
      step: n.step,
    };
  };
  const article = byId(record.sources, record.story.article);
  return [
    ...data.nodes.map(rowOf),
    ...(data.through
      ? [
          {
            who: data.through.name,
            when: t('chain.table.inferred'),
            role: t('mark.relays'),
            road: [
              t('chain.table.translated'),
              ...data.through.matches.map(({ origin, wide }) =>
                t('chain.table.matches', { name: byKey.get(origin)?.name ?? '', texts: wide }),
              ),
            ].join('; '),
            step: data.through.step,
          },
        ]
      : []),
    {
      who: data.article.name,
      when: formatDate(article.published, language),
      role: t('mark.relays'),
      road: t('chain.table.destination'),
      step: 0,
    },
  ];
};
