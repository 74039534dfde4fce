/** The same story in another language, as pages name it. */
export interface Translation {
  readonly id: number
  readonly slug: string
  /** BCP 47. */
  readonly language: string
}

/** What an article's page knows of its translations. */
export interface Translations {
  /** The number of the set they make; null for an article that has none, public or not. */
  readonly group: number | null
  /** The other public ones, by their languages' tags. */
  readonly others: readonly Translation[]
}

/** More than the languages of Southeast Asia; bounds what one page names. */
export const MAX_TRANSLATIONS = 40

/** By their languages' tags, which is the same order on every page and in every language. */
export function byLanguage<One extends { readonly language: string }>(
  translations: readonly One[],
): One[] {
  return translations.toSorted((a, b) => (a.language < b.language ? -1 : 1))
}

/**
 * The one for readers whose language is not among them (hreflang's `x-default`): in the newspaper's
 * own language, else the one that was written first. Every translation's page must name the same.
 */
export function forAnyLanguage<One extends { readonly id: number; readonly language: string }>(
  translations: readonly One[],
  siteLanguage: string,
): One | undefined {
  const inOrder = translations.toSorted((a, b) => a.id - b.id)
  return inOrder.find(({ language }) => language === siteLanguage) ?? inOrder[0]
}

/** What a language calls itself, as its readers look for it: `Bahasa Indonesia`. */
export function ownNameOf(language: string): string {
  try {
    return OWN_NAMES[language] ?? namedByItself(language)
  } catch {
    return language
  }
}

/** Where everyone who reads it says more than Intl does. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  id: 'Bahasa Indonesia',
  ms: 'Bahasa Melayu',
}

function namedByItself(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
