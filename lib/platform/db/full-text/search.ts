import type { Sql } from '../database.ts'

export type Index = 'ArticleSearch' | 'CommentSearch'

/** A text as an index takes it: folded words and what else it is found by (lib/search/words). */
export interface Indexed {
  readonly key: number
  /** In their order, which phrases are found by. */
  readonly words: readonly string[]
  readonly titled: readonly string[]
  readonly groups: readonly string[]
  readonly lists: readonly string[]
}

/** Found where the words stand (next to each other, if it is a phrase), or where all groups do. */
export interface Sought {
  readonly words: readonly string[]
  readonly phrase: boolean
  readonly groups: readonly string[]
}

export interface Search {
  /** Each is found by one of its alternatives. Not empty, unless something of the headline is sought. */
  readonly all: readonly (readonly Sought[])[]
  readonly none: readonly Sought[]
  /** Lists that it must stand in. */
  readonly lists: readonly string[]
  /** Of each of these, one word must stand in the headline. */
  readonly titled?: readonly (readonly string[])[]
  /** The beginning of a word of the headline, which must be there too. */
  readonly begins?: string
  /** Keys, both included. */
  readonly low: number
  readonly high: number
  /** So many at most, those with the largest keys. */
  readonly most: number
}

/**
 * Full-text search, which the two databases say differently: FTS5 on SQLite, tsvector with GIN on
 * Postgres. What is found is the same.
 */
export interface FullText {
  /** Statements that write rows which are not in the index. */
  insert(index: Index, rows: readonly Indexed[]): Sql[]
  /** The statement that takes rows out, there or not. */
  remove(index: Index, keys: readonly number[]): Sql
  /** A query of the one column "rowid": the keys found, newest first. A parameter for all that is sought. */
  found(index: Index, search: Search): Sql
}
