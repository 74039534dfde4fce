import { type Reader, sql } from '../../platform/db/database.ts'
import { type Category, CategoryTree } from './category-tree.ts'

/** What every page shows of the site: its categories and standing pages. */
export interface SiteStructure {
  readonly tree: CategoryTree
  /** Oldest first. */
  readonly pages: readonly { readonly slug: string; readonly name: string }[]
}

interface SiteRow extends Omit<Category, 'parentId'> {
  readonly kind: 'category' | 'page'
  readonly parentId: number | null
}

/** Reads the category tree, siblings in order, and the standing pages. One query. */
export async function readSite(db: Reader): Promise<SiteStructure> {
  const rows = await db.$queryRaw<SiteRow[]>(sql`
    SELECT 'category' AS "kind", c."id", c."slug", c."name", c."description", c."parentId", c."position"
    FROM "Category" c
    UNION ALL
    SELECT 'page', a."id", a."slug", r."headline", '', NULL, 0
    FROM "Listing" l JOIN "Article" a ON a."id" = l."articleId"
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    WHERE l."list" = 'pages'
    ORDER BY "position", "id"`)
  const ofKind = (wanted: SiteRow['kind']) => rows.filter(({ kind }) => kind === wanted)
  return {
    tree: new CategoryTree(ofKind('category').map(toCategory)),
    pages: ofKind('page').map(({ slug, name }) => ({ slug, name })),
  }
}

function toCategory({ id, slug, name, description, parentId }: SiteRow): Category {
  return { id, slug, name, description, parentId }
}
