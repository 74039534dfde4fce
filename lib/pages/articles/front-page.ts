import { listBestMarginNotes } from '../../conversation/margin/queries/list-best-margin-notes.ts'
import type { ArticleCard } from '../../newsroom/articles/article.ts'
import { FRONT_SLOTS } from '../../newsroom/articles/commands/arrange-front.ts'
import {
  type KeyedCard,
  makeCardPicker,
  readCards,
} from '../../newsroom/articles/lists/card-rows.ts'
import { type ListRange, readListRanges } from '../../newsroom/articles/lists/list-ranges.ts'
import { categoryList } from '../../newsroom/articles/lists/listings.ts'
import { IS_PUBLIC } from '../../newsroom/articles/public-article.ts'
import { readSite } from '../../newsroom/categories/site-frame.ts'
import { join, type Reader, sql } from '../../platform/db/database.ts'
import { listCorrections } from '../corrections/list-corrections.ts'
import type { FrontView } from './page-views.ts'

const LATEST = 8
const STRIP = 4
const DISCUSSED = 5
/** An import can create a hundred categories. At most this many are read, and this many shown. */
const CATEGORIES = 60
const STRIPS = 12
const CORRECTIONS = 4
const FROM_THE_MARGINS = 3

/**
 * Reads the front page in six queries, however many articles there are. The lead and the second row
 * are chosen by hand (arrange-front.ts) and filled up with the newest articles. They are not
 * repeated in the lists and strips below.
 */
export async function getFrontPage(db: Reader, site = readSite(db)): Promise<FrontView> {
  const categories = (await site).tree.getTopLevel().slice(0, CATEGORIES)
  const entriesIn = await readListRanges(db, {
    latest: { list: 'all', take: LATEST + FRONT_SLOTS },
    ...Object.fromEntries(categories.map(({ slug }) => [categoryList(slug), getStripRange(slug)])),
  })
  const newest = entriesIn('latest').map(({ id }) => id)
  const top = unique([...(await readFrontSlots(db)), ...newest]).slice(0, FRONT_SLOTS)
  const notOnTop = (ids: readonly number[]) => ids.filter((id) => !top.includes(id))
  const latest = notOnTop(newest).slice(0, LATEST)
  const strips = categories
    .map(({ slug, name }) => {
      const ids = entriesIn(categoryList(slug)).map(({ id }) => id)
      return { section: { slug, name }, ids: notOnTop(ids).slice(0, STRIP) }
    })
    .filter(({ ids }) => ids.length > 0)
    .slice(0, STRIPS)
  const ids = unique([...top, ...latest, ...strips.flatMap((strip) => strip.ids)])
  const rows = await readChosenAndDiscussed(db, ids)
  const pick = makeCardPicker(rows)
  const [lead, ...second] = pick(top)
  return {
    edition: entriesIn('latest')[0]?.publishedAt.toISOString() ?? null,
    lead: lead ?? null,
    second,
    latest: pick(latest),
    strips: strips.map((strip) => ({ category: strip.section, cards: pick(strip.ids) })),
    mostDiscussed: pickMostDiscussed(rows),
    fromTheMargins: await listBestMarginNotes(db, FROM_THE_MARGINS),
    corrections: await listCorrections(db, { before: null, take: CORRECTIONS }),
  }
}

function getStripRange(categorySlug: string): ListRange {
  return { list: categoryList(categorySlug), take: STRIP + FRONT_SLOTS }
}

async function readFrontSlots(db: Reader): Promise<number[]> {
  const slots = await db.frontSlot.findMany({
    orderBy: { position: 'asc' },
    select: { articleId: true },
  })
  return slots.map(({ articleId }) => articleId)
}

/** Reads the cards of these articles and of the most discussed ones of all time, in no order. */
function readChosenAndDiscussed(db: Reader, ids: readonly number[]): Promise<KeyedCard[]> {
  const chosen = sql`SELECT "id" FROM "Article" WHERE "id" IN (${join([0, ...ids])})`
  const discussed = sql`SELECT a."id" FROM "Article" a
    WHERE ${IS_PUBLIC} AND a."kind" = 'article' AND a."commentCount" > 0
    ORDER BY a."commentCount" DESC, a."publishedAt" DESC LIMIT ${DISCUSSED}`
  const either = sql`(${chosen} UNION SELECT "id" FROM (${discussed}) d) e`
  return readCards(db, sql`${either} JOIN "Article" a ON a."id" = e."id"`, sql`WHERE ${IS_PUBLIC}`)
}

/** Returns the cards with the most comments; ties go to the newer. */
function pickMostDiscussed(rows: readonly KeyedCard[]): ArticleCard[] {
  return rows
    .map(({ card }) => card)
    .filter(({ commentCount }) => commentCount > 0)
    .sort((a, b) => b.commentCount - a.commentCount || b.publishedAt.localeCompare(a.publishedAt))
    .slice(0, DISCUSSED)
}

function unique(ids: readonly number[]): number[] {
  return [...new Set(ids)]
}
