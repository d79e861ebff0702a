/** Fills an interface sentence: `t('section.counter', { n: 4, total: 7 })`. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

/**
 * Makes the translator of one language from its interface words (`content/_ui/<language>.yaml`).
 * The translator throws on an unknown key or a placeholder without value: both are our faults, not an author's.
 */
export const createTranslate =
  (words: Readonly<Record<string, string>>): Translate =>
  (key, values = {}) => {
    const sentence = Object.hasOwn(words, key) ? words[key] : undefined;
    if (sentence === undefined) throw new Error(`The interface words have no "${key}".`);
    return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) throw new Error(`"${key}" needs a value for {${name}}.`);
      return String(value);
    });
  };
