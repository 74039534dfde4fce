/**
 * The languages that the interface speaks, by what readers call them: their own words, complete by
 * type (lib/i18n/catalogues.ts).
 */
export const INTERFACE_NAMES = {
  en: 'English',
  id: 'Bahasa Indonesia',
  vi: 'Tiếng Việt',
  th: 'ไทย',
  ms: 'Bahasa Melayu',
  fil: 'Filipino',
} as const

export type InterfaceLanguage = keyof typeof INTERFACE_NAMES

export const INTERFACE_LANGUAGES = Object.keys(INTERFACE_NAMES) as readonly InterfaceLanguage[]

/** What the interface speaks where nothing says otherwise, and where the newspaper's language is none of them. */
export const FALLBACK: InterfaceLanguage = 'en'

export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
  return typeof value === 'string' && Object.hasOwn(INTERFACE_NAMES, value)
}

/** Tags that browsers still send for the same languages, or for one that its speakers read. */
const ALSO: Readonly<Record<string, InterfaceLanguage>> = { tl: 'fil', in: 'id', zsm: 'ms' }

/** Which of them a BCP 47 tag means, by its first subtag; null for none. */
export function interfaceLanguageOf(tag: string): InterfaceLanguage | null {
  const primary = tag.trim().split('-')[0]?.toLowerCase() ?? ''
  if (isInterfaceLanguage(primary)) return primary
  return Object.hasOwn(ALSO, primary) ? (ALSO[primary] ?? null) : null
}
