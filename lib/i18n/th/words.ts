import type { Words } from '../words.ts'
import { account, hearing, person, profile } from './account.ts'
import { answers, fields, notices } from './answers.ts'
import { archive } from './archive.ts'
import { article, body, story } from './article.ts'
import { comment, comments, conversation, forms } from './conversation.ts'
import { desk, giving, notes, versions } from './feedback.ts'
import { letters } from './letters.ts'
import { cards, front, lists } from './lists.ts'
import { search, searchBar } from './search.ts'
import { holds, refusals } from './sentences.ts'
import { everywhere, site } from './site.ts'

/** The interface in Thai. */
export const th: Words = {
  site,
  everywhere,
  forms,
  front,
  cards,
  lists,
  search,
  searchBar,
  archive,
  article,
  body,
  story,
  comment,
  comments,
  conversation,
  notes,
  giving,
  desk,
  versions,
  account,
  profile,
  person,
  hearing,
  letters,
  refusals,
  holds,
  answers,
  fields,
  notices,
}
