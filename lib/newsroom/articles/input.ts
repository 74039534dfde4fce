import { z } from 'zod'
import { bodySchema, pictureSchema } from '../../text/body/body.ts'
import { MAX_SLUG, SLUG_PATTERN } from '../../text/words/slug.ts'

/** Longer than any real headline: a guard against accidents, not a style rule. */
const MAX_HEADLINE = 300
const MAX_DEK = 1000

export const slugSchema = z
  .string()
  .max(MAX_SLUG, `An address has at most ${MAX_SLUG} characters`)
  .regex(SLUG_PATTERN, 'An address has letters, digits and single hyphens between them')

/** A BCP 47 tag that Intl accepts. */
export const languageSchema = z.string().refine(isLanguage, 'A language is a tag such as en or id')

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** The text of a revision, as an editor sends it. */
export const articleTextSchema = z.strictObject({
  headline: z.string().trim().min(1, 'A headline is missing').max(MAX_HEADLINE),
  dek: z.string().trim().max(MAX_DEK),
  kicker: z.string().trim().max(80),
  body: bodySchema,
  hero: pictureSchema.nullable(),
  language: languageSchema,
})

/** How an article is filed: address, category, author, tags. */
export const filingSchema = z.strictObject({
  slug: slugSchema,
  kind: z.enum(['article', 'page']),
  category: slugSchema.nullable(),
  author: slugSchema,
  tags: z.array(slugSchema).max(50),
})

export type FilingInput = z.infer<typeof filingSchema>
