import { type Body, type PictureView, parseBody, pictureSchema } from '../../text/body/body.ts'
import { bodyText } from '../../text/body/body-text.ts'
import { countWords, openingWords, readingMinutes } from '../../text/words/words.ts'

/** What an editor writes. All other columns of a revision are derived from it. */
export interface ArticleText {
  readonly headline: string
  readonly dek: string
  readonly kicker: string
  readonly body: Body
  readonly hero: PictureView | null
  /** BCP 47. Word counting depends on it. */
  readonly language: string
}

/** Returns the text columns of a revision, and those derived from them when it is saved. */
export function toRevisionColumns(text: ArticleText) {
  const plain = bodyText(text.body).text
  const words = countWords(plain, text.language)
  return {
    headline: text.headline,
    dek: text.dek,
    kicker: text.kicker,
    body: JSON.stringify(text.body),
    bodyText: plain,
    opening: openingWords(plain, text.language),
    hero: text.hero ? JSON.stringify(text.hero) : '',
    words,
    minutes: readingMinutes(words, text.language),
  }
}

/** Parses the text of a stored revision. Throws if the stored body or hero is invalid. */
export function parseRevisionText(
  row: { headline: string; dek: string; kicker: string; body: string; hero: string },
  language: string,
): ArticleText {
  const { headline, dek, kicker } = row
  return { headline, dek, kicker, language, body: parseBody(row.body), hero: parseHero(row.hero) }
}

/** Parses a stored hero; null if there is none. */
export function parseHero(json: string): PictureView | null {
  return json === '' ? null : pictureSchema.parse(JSON.parse(json))
}
