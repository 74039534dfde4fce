import { notFound } from 'next/navigation'
import { ui } from 'next/root-params'
import { speechIn } from '@/lib/i18n/catalogues.ts'
import { FALLBACK, type InterfaceLanguage, isInterfaceLanguage } from '@/lib/i18n/language.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'
import { type SiteIdentity, siteIdentity } from '@/lib/platform/config/site.ts'

/**
 * The language of the rendering under way, from its internal address (`/~th/article/…`), which is
 * also what it is cached under: no rendering can get the words of another.
 */
export async function renderedLanguage(): Promise<InterfaceLanguage> {
  return languageNamed(await ui()) ?? FALLBACK
}

/** What this rendering speaks, for what a page says outside of its components, such as its title. */
export async function pageSpeech(): Promise<Speech<Words>> {
  return speechIn(await renderedLanguage())
}

/** The newspaper as this rendering shows it: its dates are in the language of the interface. */
export async function pageSite(): Promise<SiteIdentity> {
  return { ...siteIdentity(), language: await renderedLanguage() }
}

/** Nothing stands at an address that nobody has given a language to: it is not one of ours. */
export async function onlyInALanguage(): Promise<void> {
  if (!languageNamed(await ui())) notFound()
}

function languageNamed(part: unknown): InterfaceLanguage | null {
  // Next hands over the parts of an address as they were sent.
  const name = String(part).replace(/^(?:~|%7E)/i, '')
  return name !== part && isInterfaceLanguage(name) ? name : null
}
