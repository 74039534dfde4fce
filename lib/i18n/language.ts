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

/** More languages than any person lists; bounds what is read of a header. */
const MOST_ACCEPTED = 20

/**
 * The first language of an Accept-Language header (RFC 9110, 12.5.4) that the interface speaks, by
 * the reader's own order of liking; null when it says none of them.
 */
export function acceptedLanguage(header: string): InterfaceLanguage | null {
  const wishes = header.slice(0, 1000).split(',').slice(0, MOST_ACCEPTED)
  const liked = wishes
    .map((wish) => {
      const [tag = '', ...parameters] = wish.split(';')
      return { language: interfaceLanguageOf(tag), liking: likingOf(parameters) }
    })
    .filter(({ language, liking }) => language !== null && liking > 0)
    .toSorted((a, b) => b.liking - a.liking)
  return liked[0]?.language ?? null
}

/** The quality of a wish, from 0 to 1; 1 where it says none, 0 where it says nonsense. */
function likingOf(parameters: readonly string[]): number {
  const quality = parameters.map((one) => /^\s*q=(.*)$/i.exec(one)?.[1]).find((one) => one)
  if (quality === undefined) return 1
  return /^\s*(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*$/.test(quality) ? Number(quality) : 0
}
