import { article, body, story } from './article.ts'
import { cards, front, lists } from './lists.ts'
import { everywhere, site } from './site.ts'

/** All words of the interface. English is where a new one begins; the other languages follow its type. */
export const en = { site, everywhere, front, cards, lists, article, body, story } as const
