/** What documents can be limited by: the names in the address, and of their data attributes. */
const fields = ['year', 'kind', 'language', 'grade'] as const;

/** What a reader has chosen; an empty word, or none, limits nothing. */
export type Choice = Partial<Record<string, string>>;

/** The choice an address names, of the values there are; all else in it is ignored. */
export const readChoice = (search: string, allowed: Record<string, readonly string[]>): Choice => {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    fields.map((field) => {
      const value = query.get(field) ?? '';
      return [field, allowed[field]?.includes(value) ? value : ''];
    }),
  );
};

/** An address's query with a choice in it, and whatever else it held. */
export const writeChoice = (search: string, choice: Choice): string => {
  const query = new URLSearchParams(search);
  for (const field of fields) {
    const value = choice[field];
    if (value) query.set(field, value);
    else query.delete(field);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
};

/** Whether a document, by its data attributes, is of the sorts chosen. */
export const isChosen = (document: Choice, choice: Choice): boolean =>
  fields.every((field) => !choice[field] || choice[field] === document[field]);
