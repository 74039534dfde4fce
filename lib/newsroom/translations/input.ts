import { z } from 'zod'
import { slugSchema } from '../articles/input.ts'
import { MAX_TRANSLATIONS } from './translation.ts'

/** Which articles tell one story in several languages, by their slugs. */
export const linkedSchema = z
  .array(slugSchema)
  .min(2, 'Name at least two articles: a story and its translation')
  .max(MAX_TRANSLATIONS, `A story has at most ${MAX_TRANSLATIONS} translations`)
  .refine((slugs) => new Set(slugs).size === slugs.length, 'Name each article once')

/** The article that stands alone from now on. */
export const unlinkedSchema = slugSchema
