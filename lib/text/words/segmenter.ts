type Granularity = NonNullable<Intl.SegmenterOptions['granularity']>

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * What finds the words, sentences or characters of a language (BCP 47; English rules for a tag that
 * Intl refuses). Kept, because making one costs more than most of its uses.
 */
export function segmenterOf(language: string, granularity: Granularity): Intl.Segmenter {
  const key = `${granularity} ${language}`
  const known = segmenters.get(key)
  if (known) return known
  const made = new Intl.Segmenter(supported(language), { granularity })
  segmenters.set(key, made)
  return made
}

function supported(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

/** The parts of a text in that language, in order and without a gap. About a million characters a second. */
export function partsOf(text: string, language: string, granularity: Granularity): string[] {
  const segments = segmenterOf(language, granularity).segment(text)
  return Array.from(segments, ({ segment }) => segment)
}
