/** What a language is called in another: `Spanish` for `es`, in English. The code itself where nobody has a name for it. */
export const languageName = (code: string, language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
