import { z } from 'zod';

/** Interface words of one language: flat keys to sentences with {placeholders}. */
export const ui = z.record(z.string(), z.string().min(1));
