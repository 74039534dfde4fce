import { correctionsBefore } from '../corrections/corrections-before.ts'
import { type Reader, sql } from '../db/database.ts'
import { readSite } from '../sections/read-site.ts'
import { FRONT_SLOTS } from './arrange-front.ts'
import type { Card } from './article.ts'
import { cardRows, pickFrom } from './card-rows.ts'
import { cardsOf } from './cards-in-list.ts'
import { listHeads } from './list-heads.ts'
import { categoryList } from './listings.ts'
import type { FrontView } from './page-views.ts'

const LATEST = 8
const STRIP = 4
const DISCUSSED = 5
/** An import may bring a hundred sections: so many are looked into, and so many strips are shown. */
const SECTIONS = 60
const STRIPS = 12
const CORRECTIONS = 4

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
  const pick = pickFrom(await cardsOf(db, ids))
  const [lead, ...second] = pick(top)
  return {
    edition: headOf('all')[0]?.publishedAt.toISOString() ?? null,
    lead: lead ?? null,
    second,
    latest: pick(latest),
    strips: strips.map((strip) => ({ section: strip.section, cards: pick(strip.ids) })),
    mostDiscussed: await mostDiscussed(db),
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

/** Those with the most comments, of all time; the newer first among equals. */
async function mostDiscussed(db: Reader): Promise<Card[]> {
  const rows = await cardRows(
    db,
    sql`"Article" a`,
    sql`WHERE a."status" = 'published' AND a."kind" = 'article' AND a."commentCount" > 0
      ORDER BY a."commentCount" DESC, a."publishedAt" DESC LIMIT ${DISCUSSED}`,
  )
  return rows.map(({ card }) => card)
}

function unique(ids: readonly number[]): number[] {
  return [...new Set(ids)]
}
