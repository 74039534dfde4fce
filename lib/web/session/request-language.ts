import { headers } from 'next/headers'
import { type InterfaceLanguage, isInterfaceLanguage } from '../../i18n/language.ts'
import { settings } from '../../platform/config/env.ts'
import { INTERFACE_HEADER, interfaceFor } from '../../platform/http/requests/pick-interface.ts'

/**
 * The language of the interface for whoever sent the request under way: as bin/serve.ts picked it,
 * which a client cannot say; where it picks none, because the address shows no page (/api), by the
 * same rules.
 */
export async function requestLanguage(): Promise<InterfaceLanguage> {
  const head = await headers()
  const picked = head.get(INTERFACE_HEADER)
  if (isInterfaceLanguage(picked)) return picked
  const wishes = { cookies: head.get('cookie'), accepted: head.get('accept-language') }
  return interfaceFor(wishes, settings().siteLanguage)
}
