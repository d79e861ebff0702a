import { createHash } from 'node:crypto';
import claim from '../../.generated/embed/claim.js?raw';
import section from '../../.generated/embed/section.js?raw';

/** The scripts that draw in embeds. */
const scripts = { section, claim };
type Drawing = keyof typeof scripts;

/** The file's name: with a hash of its content, so that it may be kept for good. */
export const nameOf = (drawing: Drawing): string =>
  `${drawing}.${createHash('sha256').update(scripts[drawing]).digest('hex').slice(0, 8)}`;

/** Every such file. */
export const drawings = (Object.keys(scripts) as Drawing[]).map((drawing) => ({
  name: nameOf(drawing),
  script: scripts[drawing],
}));
