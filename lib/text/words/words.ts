import { segmenterOf } from './segmenter.ts'

/**
 * Counting words the way readers of each language do: by Intl.Segmenter, because Thai, Lao, Khmer,
 * Burmese, Chinese and Japanese put no spaces between words.
 */

/**
 * Silent reading, in the words that Intl.Segmenter finds, a minute.
 *
 * English, and the default: 238, the mean of 190 studies of non-fiction (Brysbaert 2019,
 * "How many words do we read per minute?"). Chinese 158, Japanese 193, Arabic 138, German 179,
 * Spanish 218, French 195, Italian 188, Portuguese 181, Dutch 202, Russian 184, Turkish 166:
 * the IReST passages (Trauzettel-Klosinski and Dietz 2012). Not in those studies, and so our own
 * estimates from the length of their segments beside English: Thai, Lao, Khmer and Burmese 220
 * (segments are short), Vietnamese 280 (the segmenter finds syllables), Indonesian and Malay 200
 * (words are long).
 */
const WORDS_A_MINUTE: Readonly<Record<string, number>> = {
  en: 238,
  zh: 158,
  ja: 193,
  ar: 138,
  de: 179,
  es: 218,
  fr: 195,
  it: 188,
  pt: 181,
  nl: 202,
  ru: 184,
  tr: 166,
  th: 220,
  lo: 220,
  km: 220,
  my: 220,
  vi: 280,
  id: 200,
  ms: 200,
}

/** How many words a text of that language (BCP 47) has. About a million characters a second. */
export function countWords(text: string, language: string): number {
  let words = 0
  for (const segment of segmenterOf(language, 'word').segment(text))
    if (segment.isWordLike) words += 1
  return words
}

/** Minutes to read so many words of that language: whole, at least 1. */
export function readingMinutes(words: number, language: string): number {
  const rate =
    WORDS_A_MINUTE[language.toLowerCase().split('-')[0] ?? 'en'] ?? WORDS_A_MINUTE.en ?? 238
  return Math.max(1, Math.round(words / rate))
}

/**
 * The opening of a text: at most `limit` UTF-16 units, cut between two words and followed by an
 * ellipsis where something was left out. Never cuts a character in two.
 */
export function openingWords(text: string, language: string, limit = 180): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  let end = 0
  for (const segment of segmenterOf(language, 'word').segment(line)) {
    if (segment.index + segment.segment.length > limit) break
    end = segment.index + segment.segment.length
  }
  return `${line.slice(0, end).replace(/[\s,;:–—-]+$/u, '')} …`
}
