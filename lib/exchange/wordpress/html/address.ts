import { linkAddress } from '../../../text/body/body.ts'

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * The address that an attribute means, seen from the post, or null when nobody may be sent there
 * (`javascript:`, `data:`, nonsense). An address that is already whole stays as it was written.
 */
export function safeAddress(written: string, from: string): string | null {
  const text = written.trim()
  if (text.startsWith('#'))
    return text.length > 1 && linkAddress.safeParse(text).success ? text : null
  const url = URL.parse(text) ?? (URL.canParse(from) && text !== '' ? URL.parse(text, from) : null)
  if (!url || !SAFE.has(url.protocol)) return null
  const whole = /^[a-z]+:/i.test(text) && !/[\s\\<>"]/.test(text) ? text : url.href
  return linkAddress.safeParse(whole).success ? whole : null
}

/** As `safeAddress`, but only for what a browser can show: http and https. */
export function webAddress(written: string, from: string): string | null {
  const address = safeAddress(written, from)
  return address && /^https?:/i.test(address) ? address : null
}
