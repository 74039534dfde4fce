import { z } from 'zod'
import { slugSchema } from '../articles/input.ts'
import { MAX_TRANSLATIONS } from './translation.ts'

/** Slugs of the articles that are translations of each other. */
export const linkTranslationsSchema = z
  .array(slugSchema)
  .min(2, 'Name at least two articles: a story and its translation')
  .max(MAX_TRANSLATIONS, `A story has at most ${MAX_TRANSLATIONS} translations`)
  .refine((slugs) => new Set(slugs).size === slugs.length, 'Name each article once')

/** Slug of the article to remove from its translation group. */
export const unlinkTranslationSchema = slugSchema
