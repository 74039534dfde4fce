import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { saveRevision } from '@/lib/publishing/articles/save-revision.ts'
import { aReader, aStory, at, comeAs, longEnough, type ToldStory } from './conversation.ts'
import { atTheDesk } from './desk.ts'
import { aText } from './newsroom.ts'

// Readers who answer words of a story, in a real browser.

/** A block's id and its words. */
type Told = readonly (readonly [id: string, words: string])[]

export const TOLD: Told = [
  ['p1', 'The ferry sailed at noon. Nobody on the quay saw it come back.'],
  ['p2', 'The pilot was half asleep by then, and said so. He did not say why.'],
  ['p3', 'Fish and chips were sold out long before the evening came.'],
]

/** Publishes a further revision of the story, of these paragraphs. */
export async function revise({ id: articleId }: ToldStory, paragraphs: Told): Promise<void> {
  const content = paragraphs.map(([id, text]) => ({
    type: 'paragraph' as const,
    attrs: { id },
    content: [{ type: 'text' as const, text }],
  }))
  const text = aText({ body: { type: 'doc', content } })
  await atTheDesk(async (db) => {
    await saveRevision(db, NEWSROOM, { articleId, text, why: 'More is known.' })
    await publishArticle(db, NEWSROOM, { articleId })
  })
}

/** A story of some paragraphs. */
export async function aLongerStory(paragraphs: Told = TOLD): Promise<ToldStory> {
  const story = await aStory()
  await revise(story, paragraphs)
  return story
}

/** Where words stand in the story's text, in the window's coordinates: their first letter and their last. */
async function endsOf(page: Page, words: string) {
  return page.locator('#story .body').evaluate((body, sought) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(sought)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + sought.length)
      node.parentElement?.scrollIntoView({ block: 'center' })
      const rects = [...range.getClientRects()]
      const [first, last] = [rects[0], rects.at(-1)]
      if (!first || !last) continue
      const middle = (rect: DOMRect) => rect.top + rect.height / 2
      return { from: [first.left + 1, middle(first)], to: [last.right - 1, middle(last)] } as const
    }
    throw new Error(`The story does not say ${sought}`)
  }, words)
}

/** Drags over words with the mouse. */
export async function drag(page: Page, words: string): Promise<void> {
  const { from, to } = await endsOf(page, words)
  await page.mouse.move(...from)
  await page.mouse.down()
  await page.mouse.move(...to, { steps: 5 })
  await page.mouse.up()
}

/** Selects words, or from some to others, as the browser does for a long press or a screen reader. */
export async function mark(page: Page, words: string, through = words): Promise<void> {
  await page.locator('#story .body').evaluate(
    (body, [from, to]) => {
      const nodes: Node[] = []
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node)
      const [first, last] = [from, to].map((sought) => {
        return nodes.find(({ nodeValue }) => nodeValue?.includes(sought))
      })
      if (!first || !last) throw new Error(`The story does not say ${from} or ${to}`)
      const end = (last.nodeValue ?? '').indexOf(to) + to.length
      getSelection()?.setBaseAndExtent(first, (first.nodeValue ?? '').indexOf(from), last, end)
    },
    [words, through] as const,
  )
}

export const toolbar = (page: Page) => page.getByRole('toolbar')
export const sheet = (page: Page) => page.getByRole('dialog')
export const respondTo = (page: Page, block: string): Locator => {
  return page.locator(`[data-block=${block}] > a.respond`)
}

/** Writes in the form of a sheet or a page, and posts it at the pace of a person. */
export async function answer(form: Locator, words: string): Promise<void> {
  await form.locator('[name=body]').fill(words)
  await longEnough(form)
  await form.locator('button[type=submit]').click()
}

/** What is tied to the story's passages: the kind, the words and what was said. */
export function tied({ id: articleId }: ToldStory) {
  return atTheDesk(async (db) => {
    const comments = await db.comment.findMany({
      where: { articleId, inline: true },
      select: { id: true, body: true, annotation: { include: { placements: true } } },
      orderBy: { id: 'asc' },
    })
    return comments.map(({ id, body, annotation }) => ({
      id,
      body,
      kind: annotation?.kind,
      exact: annotation?.exact,
      suggestion: annotation?.suggestion,
      revision: annotation?.revision,
      states: annotation?.placements.map(({ state }) => state),
    }))
  })
}

export const WORDS = 'Says who?'

/** A story, and a reader at it. */
export async function reading(page: Page, name = 'Mina Harbour') {
  const [who, story] = [await aReader(name), await aLongerStory()]
  await comeAs(page, who, story.address)
  await at(page, story.address, who)
  return { who, story }
}

/** Waits until the page shows the note that was posted. */
export async function noted(page: Page, story: ToldStory): Promise<number> {
  await page.waitForURL(/#note-\d+$/)
  const [one] = await tied(story)
  expect(page.url()).toMatch(new RegExp(`${story.address}#note-${one?.id}$`))
  await page.locator(`#note-${one?.id}`).getByText(WORDS).waitFor()
  return one?.id ?? 0
}
