import type { Reader } from '../db/database.ts'
import { SectionTree } from './section-tree.ts'

/** The whole tree in one query, siblings in their order. */
export async function sectionTree(db: Reader): Promise<SectionTree> {
  const rows = await db.category.findMany({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, slug: true, name: true, description: true, parentId: true },
  })
  return new SectionTree(rows)
}
