/** Every word of a step's state that could be an id. */
export const idsIn = (state: unknown): string[] => {
  if (typeof state === 'string') return [state];
  if (Array.isArray(state)) return state.flatMap(idsIn);
  if (typeof state === 'object' && state !== null) return Object.values(state).flatMap(idsIn);
  return [];
};
