/** A link to the same story in another language. */
export interface Translation {
  readonly id: number
  readonly slug: string
  /** BCP 47. */
  readonly language: string
}

/** An article's translations, as its page shows them. */
export interface Translations {
  /** Null if the article has no translations, public or not. */
  readonly group: number | null
  /** The other public ones, sorted by language tag. */
  readonly others: readonly Translation[]
}

/** Bounds the links on one page; more than the languages of Southeast Asia. */
export const MAX_TRANSLATIONS = 40

/** Sorts by language tag, so that the order is the same on every page and in every language. */
export function sortByLanguage<One extends { readonly language: string }>(
  translations: readonly One[],
): One[] {
  return translations.toSorted((a, b) => (a.language < b.language ? -1 : 1))
}

/**
 * Picks the translation for readers of any other language (hreflang `x-default`): the one in the
 * site's language, else the oldest. All pages of a group must name the same one.
 */
export function pickDefaultTranslation<
  One extends { readonly id: number; readonly language: string },
>(translations: readonly One[], siteLanguage: string): One | undefined {
  const inOrder = translations.toSorted((a, b) => a.id - b.id)
  return inOrder.find(({ language }) => language === siteLanguage) ?? inOrder[0]
}

/** Returns the name of a language in that language: `id` → `Bahasa Indonesia`. */
export function getNativeName(language: string): string {
  try {
    return OWN_NAMES[language] ?? getIntlOwnName(language)
  } catch {
    return language
  }
}

/** Names that Intl shortens: it has `Indonesia` and `Melayu`. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  id: 'Bahasa Indonesia',
  ms: 'Bahasa Melayu',
}

function getIntlOwnName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
