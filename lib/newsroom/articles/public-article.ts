import { sql } from '../../platform/db/database.ts'

/** `isPublic` (article.ts) as a Prisma filter. */
export const PUBLIC_ARTICLE = { status: 'published' } as const

/** `isPublic` (article.ts) in SQL, for the article `a`. */
export const IS_PUBLIC = sql`a."status" = 'published'`
