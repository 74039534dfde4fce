import { headers } from 'next/headers'
import { interfaceFor } from '../delivery/pick-interface.ts'
import { settings } from '../env.ts'
import type { InterfaceLanguage } from '../interface/language.ts'

/** The language of the interface for whoever sent this request, in a server action or a route. */
export async function requestLanguage(): Promise<InterfaceLanguage> {
  const head = await headers()
  const wishes = { cookies: head.get('cookie'), accepted: head.get('accept-language') }
  return interfaceFor(wishes, settings().siteLanguage)
}
