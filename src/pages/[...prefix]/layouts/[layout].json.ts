import type { APIRoute } from 'astro';
import { prefixOf } from '../../../addresses.ts';
import { figureOf } from '../../../figures/index.ts';
import { loadVoices } from '../../../voices.ts';
import { wideLayout } from '../../../wide-layout.ts';

/** What each section's picture needs to be drawn wide: data, which `<story-section>` fetches where it is shown wide. */
export const getStaticPaths = async () =>
  (await loadVoices()).flatMap((voice) =>
    voice.record.sections.map((section) => {
      const { layout, json } = wideLayout(section.id, figureOf(voice, section));
      return { params: { prefix: prefixOf(voice) || undefined, layout }, props: { json } };
    }),
  );

export const GET: APIRoute<{ json: string }> = ({ props }) => new Response(props.json);
