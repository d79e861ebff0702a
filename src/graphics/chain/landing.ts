import type { Road } from './data.ts';
import type { Places } from './place.ts';

/** x at which a road lands: under the relay it goes through, else under its origin. */
export const landing = ({ at }: Places, road: Road): number => at.get(road.relay ?? road.origin)?.x ?? 0;
