import { headers } from 'next/headers'
import { INTERFACE_HEADER, interfaceOf } from '../delivery/pick-interface.ts'
import { speechIn } from '../interface/catalogues.ts'
import { isInterfaceLanguage } from '../interface/language.ts'
import type { Spoken } from '../interface/speech.ts'
import { siteIdentity } from '../site.ts'

/**
 * The interface in the language of the request under way: as bin/serve.ts picked it, which a client
 * cannot say; where it picks none, because the address shows no page (/api), by the same rules.
 */
export async function requestSpeech(): Promise<Spoken> {
  const sent = await headers()
  const picked = sent.get(INTERFACE_HEADER)
  if (isInterfaceLanguage(picked)) return speechIn(picked)
  return speechIn(interfaceOf({ headers: Object.fromEntries(sent) }, siteIdentity().language))
}
