import { RESERVED_ADDRESSES } from '../../../newsroom/articles/article.ts'
import { getArticlePath } from '../../../newsroom/articles/article-path.ts'
import { type Known, knownItems } from '../imported-items.ts'
import type { OldFile } from '../library/old-library.ts'
import type { PlannedPost } from '../outline.ts'
import { kindOf } from '../posts/post-fields.ts'
import type { Session } from '../session.ts'
import { decodedName, firstSlug, freeSlug } from '../terms/term-slug.ts'
import type { OldSite } from './old-site.ts'

/** Slugs asked for at once. */
const BATCH = 500

/** Where a post stands here, or will. */
export interface PlannedArticle {
  readonly post: PlannedPost
  readonly slug: string
  /** What an earlier import made of it; null for a new one. */
  readonly known: Known | null
  /** True when an earlier import made an article that is no longer there. */
  readonly gone: boolean
}

/**
 * Decides every article's address before the first is written, so that posts can link to posts
 * that stand later in the file, and enters the old addresses of all of them.
 */
export async function planArticles(session: Session): Promise<ReadonlyMap<number, PlannedArticle>> {
  const { outline, report } = session
  const { site, posts } = outline
  const known = await knownItems(
    session.db,
    posts.map((post) => site.key(post.type, post.id)),
  )
  const standing = await standingSlugs(
    session,
    [...known.values()].map(({ targetId }) => targetId),
  )
  const wanted = posts.map((post) => wantedSlug(post))
  const taken = await takenSlugs(session, wanted)
  const planned = new Map<number, PlannedArticle>()
  for (const [index, post] of posts.entries()) {
    const before = known.get(site.key(post.type, post.id)) ?? null
    const stands = before ? standing.get(before.targetId) : undefined
    const wish = wanted[index] ?? ''
    const slug =
      stands ??
      (await freeSlug(wish, (candidate) => isTaken(session, taken, candidate, candidate === wish)))
    taken.add(slug)
    if (!stands && slug !== wish) report.note('address numbered', post.title || wish, slug)
    planned.set(post.id, {
      post,
      slug,
      known: before,
      gone: before !== null && stands === undefined,
    })
    session.addresses.enter(pathsOfPost(site, post), addressOfPost(post, slug))
  }
  enterFiles(session, planned)
  return planned
}

function wantedSlug(post: PlannedPost): string {
  return firstSlug([post.name, post.title.replace(/<[^>]*>/g, '')], `${post.type}-${post.id}`)
}

async function standingSlugs({ db }: Session, ids: readonly number[]) {
  const slugs = new Map<number, string>()
  for (let from = 0; from < ids.length; from += BATCH) {
    const where = { id: { in: ids.slice(from, from + BATCH) } }
    const rows = await db.article.findMany({ where, select: { id: true, slug: true } })
    for (const { id, slug } of rows) slugs.set(id, slug)
  }
  return slugs
}

async function takenSlugs({ db }: Session, wanted: readonly string[]): Promise<Set<string>> {
  const taken = new Set<string>()
  for (let from = 0; from < wanted.length; from += BATCH) {
    const where = { slug: { in: wanted.slice(from, from + BATCH) } }
    const rows = await Promise.all([
      db.article.findMany({ where, select: { slug: true } }),
      db.formerSlug.findMany({ where, select: { slug: true } }),
    ])
    for (const { slug } of rows.flat()) taken.add(slug)
  }
  return taken
}

/** Wanted slugs were looked up together; a numbered one has to be asked for. */
async function isTaken(
  { db }: Session,
  taken: ReadonlySet<string>,
  slug: string,
  lookedUp: boolean,
): Promise<boolean> {
  if (taken.has(slug) || RESERVED_ADDRESSES.has(slug)) return true
  if (lookedUp) return false
  const where = { slug }
  return (await db.article.count({ where })) + (await db.formerSlug.count({ where })) > 0
}

/** Where a post of the old site is read here. */
export function addressOfPost(post: PlannedPost, slug: string): string {
  return getArticlePath({ kind: kindOf(post.type), slug })
}

/** Every address under which WordPress showed a post: its number, its permalink, its former slugs. */
export function pathsOfPost(site: OldSite, post: PlannedPost): (string | null)[] {
  const permalink = site.pathOf(post.link)
  const former = permalink
    ? post.formerNames.map((name) => permalink.replace(/[^/]*$/, decodedName(name).toLowerCase()))
    : []
  const numbers = [site.own(`/?p=${post.id}`), site.own(`/?page_id=${post.id}`)]
  return [...numbers, permalink, ...former]
}

/** The page that WordPress made of each file leads to the article it belongs to. */
function enterFiles({ outline, addresses }: Session, planned: ReadonlyMap<number, PlannedArticle>) {
  for (const file of outline.library.all()) {
    const parent = planned.get(file.parent)
    if (parent)
      addresses.enter(pathsOfFile(outline.site, file), addressOfPost(parent.post, parent.slug))
  }
}

export function pathsOfFile(site: OldSite, file: OldFile): (string | null)[] {
  return [
    site.own(`/?attachment_id=${file.id}`),
    site.own(`/?p=${file.id}`),
    site.pathOf(file.page),
  ]
}
