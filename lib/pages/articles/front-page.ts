import { fromTheMargins } from '../../conversation/margin/queries/from-the-margins.ts'
import type { Card } from '../../newsroom/articles/article.ts'
import { FRONT_SLOTS } from '../../newsroom/articles/commands/arrange-front.ts'
import { cardRows, type KeyedCard, pickFrom } from '../../newsroom/articles/lists/card-rows.ts'
import { listHeads } from '../../newsroom/articles/lists/list-heads.ts'
import { categoryList } from '../../newsroom/articles/lists/listings.ts'
import { readSite } from '../../newsroom/categories/site-frame.ts'
import { join, type Reader, sql } from '../../platform/db/database.ts'
import { correctionsBefore } from '../corrections/corrections-before.ts'
import type { FrontView } from './page-views.ts'

const LATEST = 8
const STRIP = 4
const DISCUSSED = 5
/** An import may bring a hundred sections: so many are looked into, and so many strips are shown. */
const SECTIONS = 60
const STRIPS = 12
const CORRECTIONS = 4
const FROM_THE_MARGINS = 3

/**
 * The front page in six queries, whatever the number of articles. The lead and the second row are
 * chosen by hand (arrange-front), the rest of their places filled with the newest; no article
 * stands twice among them and the strips below.
 */
export async function frontPage(db: Reader, site = readSite(db)): Promise<FrontView> {
  const sections = (await site).tree.top().slice(0, SECTIONS)
  const lists = sections.map(({ slug }) => ({
    list: categoryList(slug),
    take: STRIP + FRONT_SLOTS,
  }))
  const headOf = await listHeads(db, [{ list: 'all', take: LATEST + FRONT_SLOTS }, ...lists])
  const newest = headOf('all').map(({ id }) => id)
  const top = unique([...(await chosenByHand(db)), ...newest]).slice(0, FRONT_SLOTS)
  const notOnTop = (ids: readonly number[]) => ids.filter((id) => !top.includes(id))
  const latest = notOnTop(newest).slice(0, LATEST)
  const strips = sections
    .map(({ slug, name }) => {
      const ids = headOf(categoryList(slug)).map(({ id }) => id)
      return { section: { slug, name }, ids: notOnTop(ids).slice(0, STRIP) }
    })
    .filter(({ ids }) => ids.length > 0)
    .slice(0, STRIPS)
  const ids = unique([...top, ...latest, ...strips.flatMap((strip) => strip.ids)])
  const rows = await chosenAndDiscussed(db, ids)
  const pick = pickFrom(rows)
  const [lead, ...second] = pick(top)
  return {
    edition: headOf('all')[0]?.publishedAt.toISOString() ?? null,
    lead: lead ?? null,
    second,
    latest: pick(latest),
    strips: strips.map((strip) => ({ section: strip.section, cards: pick(strip.ids) })),
    mostDiscussed: mostDiscussed(rows),
    fromTheMargins: await fromTheMargins(db, FROM_THE_MARGINS),
    corrections: await correctionsBefore(db, { before: null, take: CORRECTIONS }),
  }
}

async function chosenByHand(db: Reader): Promise<number[]> {
  const slots = await db.frontSlot.findMany({
    orderBy: { position: 'asc' },
    select: { articleId: true },
  })
  return slots.map(({ articleId }) => articleId)
}

/** The cards of these articles, and of those with the most comments of all time, in no order. */
function chosenAndDiscussed(db: Reader, ids: readonly number[]): Promise<KeyedCard[]> {
  const chosen = sql`SELECT "id" FROM "Article" WHERE "id" IN (${join([0, ...ids])})`
  const discussed = sql`SELECT "id" FROM "Article"
    WHERE "status" = 'published' AND "kind" = 'article' AND "commentCount" > 0
    ORDER BY "commentCount" DESC, "publishedAt" DESC LIMIT ${DISCUSSED}`
  const either = sql`(${chosen} UNION SELECT "id" FROM (${discussed}) d) e`
  return cardRows(
    db,
    sql`${either} JOIN "Article" a ON a."id" = e."id"`,
    sql`WHERE a."status" = 'published'`,
  )
}

/** Those with the most comments; the newer first among equals. */
function mostDiscussed(rows: readonly KeyedCard[]): Card[] {
  return rows
    .map(({ card }) => card)
    .filter(({ commentCount }) => commentCount > 0)
    .sort((a, b) => b.commentCount - a.commentCount || b.publishedAt.localeCompare(a.publishedAt))
    .slice(0, DISCUSSED)
}

function unique(ids: readonly number[]): number[] {
  return [...new Set(ids)]
}
