import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { figureOf } from '../../../figures/index.ts';
import { byId } from '../../../record/story-record.ts';
import { pagesOf } from '../../../voices.ts';
import { wideLayout } from '../../../wide-layout.ts';

/** What each section's picture needs to be drawn wide: data, which `<story-section>` fetches where it is shown wide. */
export const getStaticPaths = () =>
  pagesOf((voice) =>
    voice.record.sections.map((section) => ({
      layout: wideLayout(section.id, figureOf(voice, section)).layout,
    })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, params }) => {
  const { voice } = props;
  const section = byId(voice.record.sections, params['layout']?.split('.')[0] ?? '');
  return new Response(wideLayout(section.id, figureOf(voice, section)).json);
};
