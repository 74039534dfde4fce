import { describe, expect } from 'vitest'
import { postComment } from '@/lib/conversation/comments/commands/post-comment.ts'
import { atTheDesk } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { aFiling, published } from '../support/newsroom.ts'
import { get, printed } from '../support/pages.ts'
import { somebody } from '../support/readers.ts'

const SLUG = 'a-ferry-with-notes'
const HERE = `/article/${SLUG}/annotations`
const TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'

/** A story with one note on it; answers the note's number. */
function aNotedStory(): Promise<number> {
  return atTheDesk(async (db) => {
    const known = await db.article.findUnique({ where: { slug: SLUG }, select: { id: true } })
    const articleId = known?.id ?? (await published(db, aFiling({ slug: SLUG }), new Date(0)))
    const before = await db.comment.findFirst({ where: { articleId }, select: { id: true } })
    if (before) return before.id
    const claim = {
      revision: 1,
      exact: 'sailed at noon',
      prefix: '',
      suffix: '',
      start: 8,
      end: 22,
    }
    const on = { claim, kind: 'note' as const, suggestion: '' }
    const reader = await somebody(db, 'noting-reader')
    const posted = await postComment(db, reader, { articleId, parentId: null, body: 'At one.', on })
    if (!posted.ok) throw new Error(posted.refusal)
    return posted.id
  })
}

describe('feedback for other programs', () => {
  journey('a story leads to its annotations, and they to each note', async ({ open: _ }) => {
    const id = await aNotedStory()
    const page = await printed(`/article/${SLUG}`)
    expect(page).toMatch(
      /<link rel="alternate" type="application\/ld\+json; profile=[^>]*anno\.jsonld[^>]*href="[^"]*\/article\/a-ferry-with-notes\/annotations"/,
    )
    const answer = await get(HERE)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, TYPE])
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    const collection = await answer.json()
    expect([collection.total, collection.first.items[0].target.selector[0].exact]).toEqual([
      ...[1, 'sailed at noon'],
    ])
    const named = new URL(collection.first.items[0].id)
    expect(named.pathname).toBe(`/annotation/${id}`)
    const note = await get(named.pathname)
    expect(await note.json()).toMatchObject({
      motivation: 'commenting',
      body: { value: 'At one.' },
    })
  })

  journey('who has it already is told so', async ({ open: _ }) => {
    await aNotedStory()
    for (const address of [HERE, `${HERE}?page=1`]) {
      const first = await get(address)
      const etag = first.headers.get('etag') ?? ''
      expect(etag, address).toMatch(/^"/)
      const again = await get(address, { headers: { 'if-none-match': etag } })
      expect([again.status, await again.text()], address).toEqual([304, ''])
      const since = { 'if-modified-since': first.headers.get('last-modified') ?? '' }
      expect((await get(address, { headers: since })).status, address).toBe(304)
    }
  })

  journey('it can be asked about, and not be written to', async ({ open: _ }) => {
    const id = await aNotedStory()
    for (const address of [HERE, `/annotation/${id}`]) {
      const head = await get(address, { method: 'HEAD' })
      expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
        200,
        TYPE,
        '',
      ])
      const asked = await get(address, { method: 'OPTIONS' })
      expect([asked.status, asked.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
      expect((await get(address, { method: 'POST' })).status).toBe(405)
    }
  })

  journey('a browser is led from a note’s address to the note', async ({ page }) => {
    const id = await aNotedStory()
    await page.goto(`/annotation/${id}`)
    await page.getByText('At one.').first().waitFor()
    expect(new URL(page.url()).pathname).toBe(`/article/${SLUG}`)
  })

  journey('what is not there says so', async ({ open: _ }) => {
    const missing = [
      '/article/none-such/annotations',
      '/article/%00/annotations',
      '/article/%E0%A4%A/annotations',
      `${HERE}?page=2`,
      `${HERE}?page=-1`,
      '/annotation/0',
      '/annotation/%00',
      `/annotation/${'9'.repeat(3000)}`,
    ]
    for (const address of missing) expect((await get(address)).status, address).toBe(404)
  })
})
