import { CATALOGUES } from '../../i18n/catalogues.ts'
import {
  FALLBACK,
  type InterfaceLanguage,
  interfaceLanguageOf,
  isInterfaceLanguage,
} from '../../i18n/language.ts'
import { type Speech, speechOf } from '../../i18n/speech.ts'
import type { Words } from '../../i18n/words.ts'
import type { SiteIdentity } from '../../platform/config/site.ts'

/** What letters are written with. */
export type LetterSpeech = Speech<Words['letters']>

/**
 * How to write to somebody with that language, as the database remembers it: whoever has none that
 * we speak is written to in the newspaper's own.
 */
export function letterSpeech(
  language: string | null,
  site: Pick<SiteIdentity, 'language'>,
): LetterSpeech {
  const spoken = spokenTo(language, site)
  return speechOf(spoken, CATALOGUES[spoken].letters)
}

function spokenTo(
  language: string | null,
  site: Pick<SiteIdentity, 'language'>,
): InterfaceLanguage {
  if (isInterfaceLanguage(language)) return language
  return interfaceLanguageOf(site.language) ?? FALLBACK
}
