import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { THREADS_PAGE } from '@/lib/conversation/comments/comment.ts'
import { aReader, aStory, comment, longThread, says } from '../support/conversation.ts'
import { atTheDesk } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { get } from '../support/pages.ts'
import { manyComments } from '../support/readers.ts'

// Reading without scripts, from pages that the server keeps.

const scripts = { javaScriptEnabled: false }

/** What the comments that begin threads say, from top to bottom. */
const threads = (page: Page) =>
  page.locator('.thread:not(.thread .thread) > .comment > .comment-text')
const follow = (page: Page, name: string) =>
  page.locator('#comments').getByRole('link', { name, exact: true }).click()

async function numbers(page: Page): Promise<number[]> {
  const words = await threads(page).allTextContents()
  return words.map((text) => Number(/\d+/.exec(text)?.[0]))
}

const long = () => aStory((db, id) => manyComments(db, id, 200))

journey('a reader puts the threads in another order, each at an address', async ({ open }) => {
  const page = await open(scripts)
  const { address } = await long()
  await get(address)
  await page.goto(address)
  await page.getByRole('heading', { level: 2, name: '200 comments' }).waitFor()
  expect(await numbers(page)).toEqual(
    Array.from({ length: THREADS_PAGE }, (_, at) => 190 - at * 10),
  )
  await follow(page, 'Oldest')
  await page.waitForURL(`**${address}?comments=oldest#comments`)
  expect((await numbers(page)).slice(0, 3)).toEqual([0, 10, 20])
  await follow(page, 'Best')
  await page.waitForURL(`**${address}?comments=best#comments`)
  expect((await numbers(page)).slice(0, 2).toSorted()).toEqual([130, 60])
  await page.getByText('with enough votes to be sure').waitFor()
  await follow(page, 'Most answered')
  await page.waitForURL(`**${address}?comments=answered#comments`)
  const most = await numbers(page)
  expect(most.slice(0, 7).every((number) => number % 3 === 0)).toBe(true)
})

journey('a reader goes on through the threads and misses none', async ({ open }) => {
  const page = await open(scripts)
  const { address } = await long()
  await page.goto(address)
  const first = await numbers(page)
  await follow(page, 'More comments')
  await page.waitForURL(`**${address}?comments=newest&after=*#comments`)
  const second = await numbers(page)
  expect(new Set([...first, ...second]).size).toBe(20)
  expect(await page.getByRole('link', { name: 'More comments' }).count()).toBe(0)
  await follow(page, 'View all comments')
  await page.waitForURL(`**${address}#comments`)
  expect(await numbers(page)).toEqual(first)
})

journey(
  'a reader sees only what the newsroom wrote, or only answers to passages',
  async ({ open }) => {
    const page = await open(scripts)
    const [mina, editor] = [
      await aReader('Mina Harbour'),
      await aReader('Night Editor', { role: 'editor' }),
    ]
    const story = await aStory()
    await says(mina, story, 'Who sails it?')
    await says(editor, story, 'The harbour master.')
    await page.goto(story.address)
    await follow(page, 'By the newsroom')
    await page.waitForURL('**?comments=newsroom#comments')
    expect(await threads(page).allTextContents()).toEqual(['The harbour master.'])
    await follow(page, 'Inline feedback')
    await page.waitForURL('**?comments=inline#comments')
    await page.getByText('No one has responded to a passage yet.').waitFor()
    await follow(page, 'All')
    await page.waitForURL(`**${story.address}#comments`)
    expect(await threads(page).count()).toBe(2)
  },
)

journey(
  'a long thread has pages of its own, and each comment an address in it',
  async ({ open }) => {
    const page = await open(scripts)
    const { address, id } = await aStory((db, articleId) => longThread(db, articleId, 130))
    await page.goto(address)
    await follow(page, 'All 130 replies')
    await page.waitForURL(/\?comment=\d+#comment-\d+$/)
    await page.getByText('Page 1 of 3').waitFor()
    expect(await page.getByText('Word 60.', { exact: true }).count()).toBe(1)
    expect(await page.getByText('Word 61.', { exact: true }).count()).toBe(0)
    await follow(page, 'Later replies')
    await page.waitForURL(/&replies=2#comments$/)
    await page.getByText('Word 61.', { exact: true }).waitFor()
    // The way back stands there too.
    await page.getByRole('link', { name: 'Earlier replies' }).waitFor()
    const last = await atTheDesk((db) => {
      return db.comment.findFirstOrThrow({ where: { articleId: id, body: 'Word 125.' } })
    })
    await page.goto(`${address}?comment=${last.id}#comment-${last.id}`)
    await page.getByText('Page 3 of 3').waitFor()
    const marked = page.locator('.comment:target')
    expect(await marked.getAttribute('id')).toBe(`comment-${last.id}`)
    expect(await marked.locator('> .comment-text').textContent()).toBe('Word 125.')
    const ground = (id: number) =>
      comment(page, id)
        .locator('> .comment-text')
        .evaluate((words) => getComputedStyle(words).backgroundColor)
    expect(await ground(last.id)).not.toBe(await ground(last.id - 1))
  },
)
