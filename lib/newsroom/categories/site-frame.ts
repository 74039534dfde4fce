import { type Reader, sql } from '../../platform/db/database.ts'
import { type Section, SectionTree } from './category-tree.ts'

/** What every page needs to know of the site: its sections and its standing pages. */
export interface SiteMap {
  readonly tree: SectionTree
  /** In the order in which they were made. */
  readonly pages: readonly { readonly slug: string; readonly name: string }[]
}

interface Row extends Omit<Section, 'parentId'> {
  readonly kind: 'section' | 'page'
  readonly parentId: number | null
}

/** The whole section tree, siblings in their order, and the standing pages, in one query. */
export async function readSite(db: Reader): Promise<SiteMap> {
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT 'section' AS "kind", c."id", c."slug", c."name", c."description", c."parentId", c."position"
    FROM "Category" c
    UNION ALL
    SELECT 'page', a."id", a."slug", r."headline", '', NULL, 0
    FROM "Listing" l JOIN "Article" a ON a."id" = l."articleId"
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    WHERE l."list" = 'pages'
    ORDER BY "position", "id"`)
  const of = (wanted: Row['kind']) => rows.filter(({ kind }) => kind === wanted)
  return {
    tree: new SectionTree(of('section').map(sectionOf)),
    pages: of('page').map(({ slug, name }) => ({ slug, name })),
  }
}

function sectionOf({ id, slug, name, description, parentId }: Row): Section {
  return { id, slug, name, description, parentId }
}
