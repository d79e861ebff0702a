import { addressOf } from '../addresses.ts';
import type { Voice } from '../figures/reply.ts';
import { frameOf, link } from './codes.ts';
import { type Embed, stillOf, versionTag } from './embeds.ts';
import { heightAt } from './heights.ts';

/** As wide as hosts are told; they set it to their column's width. */
const width = 600;
/** Where nothing was measured. */
export const usualHeight = 640;

/**
 * An embed as oEmbed 1.0 has it (type `rich`). The quotation with the link is what stays where a host takes frames away; a
 * host that shows it keeps the frame hidden until it has told its height, which every embed does.
 * @param site the origin of the site, to make addresses whole
 */
export const oembedOf = (voice: Voice, embed: Embed, site: string) => {
  const whole = (address: string): string => new URL(address, site).href;
  const page = whole(addressOf(voice, embed.of));
  const height = heightAt(embed.heights.stepper, width) ?? usualHeight;
  const still = stillOf(voice, embed);
  const src = `${whole(embed.address)}?v=${versionTag(voice)}`;
  return {
    type: 'rich',
    version: '1.0',
    title: embed.question,
    provider_name: voice.record.front[voice.language]?.title ?? '',
    provider_url: whole(addressOf(voice, 'story')),
    cache_age: 86_400,
    width,
    height,
    ...(still && {
      thumbnail_url: whole(still.address),
      thumbnail_width: 2 * still.width,
      thumbnail_height: 2 * still.height,
    }),
    html: `<blockquote class="according">${link(page, embed.question)}</blockquote>${frameOf({ src, title: embed.title, width: String(width), height })}`,
  };
};
