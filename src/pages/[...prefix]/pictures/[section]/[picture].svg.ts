import type { APIRoute } from 'astro';
import type { Voice } from '../../../../figures/reply.ts';
import type { Theme } from '../../../../pictures/palette.ts';
import { drawTwin } from '../../../../pictures/twin.ts';
import type { SectionRecord } from '../../../../record/story-record.ts';
import { pagesOf } from '../../../../voices.ts';

/** Each step's picture as SVG: `<step>.svg` in the light, `<step>.dark.svg` in the dark. scripts/pictures.ts makes PNG of the first. */
interface Props {
  voice: Voice;
  section: SectionRecord;
  at: number;
  theme: Theme;
}

export const getStaticPaths = async () =>
  (await pagesOf(({ record }) => record.sections.map(({ id }) => ({ section: id })))).flatMap(
    ({ params, props: { voice } }) =>
      voice.record.sections
        .filter(({ id }) => id === params.section)
        .flatMap((section) =>
          section.structure.steps.flatMap(({ id }, at) =>
            (['light', 'dark'] as const).map((theme) => ({
              params: { ...params, picture: theme === 'light' ? id : `${id}.dark` },
              props: { voice, section, at, theme } satisfies Props,
            })),
          ),
        ),
  );

export const GET: APIRoute<Props> = ({ props: { voice, section, at, theme } }) =>
  new Response(drawTwin(voice, section, at, theme), { headers: { 'Content-Type': 'image/svg+xml' } });
