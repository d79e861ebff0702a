import { preview } from 'astro';

/** Serves the built site on a free port from 4321 on. Returns its address and how to stop it. */
export const serve = async (port = 4321): Promise<{ url: string; stop: () => Promise<void> }> => {
  const server = await preview({ server: { port }, logLevel: 'silent' });
  return { url: `http://localhost:${server.port}/`, stop: () => server.stop() };
};
