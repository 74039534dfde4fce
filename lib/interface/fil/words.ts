import type { Words } from '../words.ts'
import { article, body, story } from './article.ts'
import { cards, front, lists } from './lists.ts'
import { everywhere, site } from './site.ts'

/** The interface in Filipino. */
export const fil: Words = { site, everywhere, front, cards, lists, article, body, story }
