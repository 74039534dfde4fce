import { speechIn } from '../../i18n/catalogues.ts'
import type { Spoken } from '../../i18n/speech.ts'
import { requestLanguage } from './request-language.ts'

/** The interface in the language of the request under way. */
export async function requestSpeech(): Promise<Spoken> {
  return speechIn(await requestLanguage())
}
