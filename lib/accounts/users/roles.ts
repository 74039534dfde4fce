/** Roles from least to most; each may do what the ones before it may. */
export const ROLES = ['reader', 'moderator', 'author', 'editor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Who acts. `id` is null for the newsroom's own machinery (seed, import, timer). */
export interface Person {
  readonly id: number | null
  readonly role: Role
}

/** The newsroom's own machinery: runs on the server, never for somebody's request. */
export const NEWSROOM: Person = { id: null, role: 'admin' }
