/**
 * Name of a language in another language, such as `Thai`. Returns the tag itself if it has no name.
 */
export function getLanguageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
