import { MAX_SLUG, numberedSlug, slugOf } from '../../../text/words/slug.ts'

/** A slug of the old site as it was meant: percent-encoding undone where it can be. */
export function decodedName(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** The first of these texts that makes an address, else the last resort. */
export function firstSlug(texts: readonly string[], lastResort: string): string {
  for (const text of texts) {
    const slug = slugOf(decodedName(text))
    if (slug !== '') return slug
  }
  return lastResort
}

/** The slug, or the first numbered one of it, that is not taken. */
export async function freeSlug(
  wanted: string,
  isTaken: (slug: string) => boolean | Promise<boolean>,
): Promise<string> {
  const slug = wanted.length > MAX_SLUG ? numberedSlug(wanted, 1) : wanted
  if (!(await isTaken(slug))) return slug
  for (let number = 2; ; number++) {
    const candidate = numberedSlug(slug, number)
    if (!(await isTaken(candidate))) return candidate
  }
}
