import { addressOf, type Place } from './addresses.ts';
import type { Voice } from './figures/reply.ts';
import type { StoryRecord } from './record/story-record.ts';
import { others } from './schemas/claim.ts';

/** The pages that a story has once. */
export const single = ['story', 'text', 'claims', 'sources', 'method', 'corrections', 'embeds'] as const;

/** Ids of the claims, each with a page, and what stands in their place for statements on none, where there are any. */
export const claimsWithPage = ({ claims, statements }: StoryRecord): string[] => [
  ...claims.map(({ id }) => id),
  ...(statements.some((s) => s.claims.length + (s.answers?.claims.length ?? 0) === 0) ? [others] : []),
];

/** One page of the site. */
export interface SitePage {
  /** With the base, as links write it. */
  address: string;
  title: string;
  language: string;
  kind: (typeof single)[number] | 'section' | 'claim';
}

/**
 * Every page of the stories, in each language: what a reader may be led to. Embeds and data are not
 * among them.
 * @param base where the site is mounted, as `addressOf` takes it
 */
export const sitePages = (voices: readonly Voice[], base?: string): SitePage[] =>
  voices.flatMap((voice) => {
    const { record, language, t } = voice;
    const page = (kind: SitePage['kind'], place: Place, title: string): SitePage => ({
      address: addressOf(voice, place, base),
      title,
      language,
      kind,
    });
    const name = record.front[language]?.title ?? record.id;
    return [
      ...single.map((kind) => page(kind, kind, kind === 'story' ? name : t(`page.site.${kind}`))),
      ...record.sections.map(({ id, prose }) =>
        page('section', { section: id }, prose[language]?.matter.question ?? id),
      ),
      ...claimsWithPage(record).map((id) =>
        page(
          'claim',
          { claim: id },
          id === others ? t('explore.other') : (record.words[language]?.claims[id] ?? id),
        ),
      ),
    ];
  });
