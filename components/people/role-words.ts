import type { Role } from '@/lib/people/person.ts'

/** What somebody is here, with its article. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  reader: 'a reader',
  moderator: 'a moderator',
  author: 'an author',
  editor: 'an editor',
  admin: 'an admin',
}
