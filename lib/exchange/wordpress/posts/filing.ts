import type { Reader, Transaction } from '../../../platform/db/database.ts'
import { ensureTags } from '../../../publishing/filing/tag-article.ts'
import type { Session } from '../session.ts'
import type { Place } from '../terms/import-authors.ts'
import { firstSlug } from '../terms/term-slug.ts'
import { type ItemRecord, metaOf } from '../wxr/record.ts'
import { nameOf } from './convert-post.ts'

/** Where things are put here: the authors by login, the sections and tags by nicename. */
export interface Shelves {
  readonly authors: ReadonlyMap<string, Place>
  readonly categories: ReadonlyMap<string, Place>
  readonly tags: ReadonlyMap<string, Place>
}

/** Where one article is put. */
export interface Filing {
  readonly authorId: number
  readonly categoryId: number | null
  readonly tagIds: readonly number[]
  /** Categories beyond the first: an article has one here, so the others become its tags. */
  readonly furtherCategories: readonly { readonly slug: string; readonly name: string }[]
}

/** What plug-ins call the main one of several categories; each holds a term's number. */
const MAIN = ['_yoast_wpseo_primary_category', 'rank_math_primary_category', '_primary_category']

/** Where an item belongs: its main category, or else the first that says something. */
export function filingFor(session: Session, item: ItemRecord, shelves: Shelves): Filing {
  const categories = item.terms.filter(({ domain }) => domain === 'category')
  const main =
    categories.find(({ nicename }) => nicename === mainCategory(session, item)) ??
    categories.find(({ nicename }) => nicename !== 'uncategorized') ??
    categories[0]
  const further = categories.filter((term) => term !== main && term.nicename !== 'uncategorized')
  if (further.length > 0)
    session.report.note(
      'further category kept as tag',
      nameOf(item),
      further.map(({ name }) => name).join(', '),
    )
  for (const { domain, name } of item.terms) {
    if (domain !== 'category' && domain !== 'post_tag')
      session.report.note(
        'filed under something without a place',
        nameOf(item),
        `${domain} ${name}`,
      )
  }
  return {
    authorId: shelves.authors.get(item.creator)?.id ?? 0,
    categoryId: (main && shelves.categories.get(main.nicename)?.id) ?? null,
    tagIds: item.terms.flatMap(({ domain, nicename }) => {
      const tag = domain === 'post_tag' ? shelves.tags.get(nicename) : undefined
      return tag ? [tag.id] : []
    }),
    furtherCategories: further.map(({ nicename, name }) => ({
      slug: firstSlug([nicename, name], 'category'),
      name: session.outline.categories.get(nicename)?.name ?? name,
    })),
  }
}

function mainCategory({ outline }: Session, item: ItemRecord): string {
  const id = Number(MAIN.map((key) => metaOf(item, key)).find((value) => value !== ''))
  if (!(id > 0)) return ''
  for (const term of outline.categories.values()) if (term.id === id) return term.nicename
  return ''
}

/** Makes the tags of further categories, where they are missing. */
export async function makeTags(tx: Transaction, { furtherCategories }: Filing): Promise<void> {
  await ensureTags(tx, furtherCategories)
}

/** The tags that an article is filed under, in their order; one that isn't made yet is 0. */
export async function tagIdsOf(db: Reader, filing: Filing): Promise<readonly number[]> {
  const slugs = filing.furtherCategories.map(({ slug }) => slug)
  const rows = slugs.length > 0 ? await db.tag.findMany({ where: { slug: { in: slugs } } }) : []
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]))
  return [...new Set([...filing.tagIds, ...slugs.map((slug) => ids.get(slug) ?? 0)])]
}

/** Gives an article exactly these tags, in this order. */
export async function fileUnderTags(
  tx: Transaction,
  articleId: number,
  tagIds: readonly number[],
): Promise<void> {
  await tx.articleTag.deleteMany({ where: { articleId } })
  const rows = tagIds.map((tagId, position) => ({ articleId, tagId, position }))
  if (rows.length > 0) await tx.articleTag.createMany({ data: rows })
}
