import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { THREADS_PAGE } from '@/lib/conversation/comments/comment.ts'
import { moderateComment } from '@/lib/conversation/moderation/commands/moderate-comment.ts'
import {
  aReader,
  aStory,
  at,
  comeAs,
  comment,
  composer,
  longEnough,
  post,
  type Reader,
  saying,
  says,
  type ToldStory,
  wordsOf,
} from '../support/conversation.ts'
import { atTheDesk } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { drawn, expectFailedAnswers } from '../support/pages.ts'
import { manyComments } from '../support/readers.ts'
import { soon } from '../support/soon.ts'

// With scripts: everything where one stands, and nothing that makes the page jump.

/** A story with one comment by Mina, and Noor's window at it. */
async function atFerries(page: Page, noor: Reader): Promise<{ story: ToldStory; first: number }> {
  const [mina, story] = [await aReader('Mina Harbour'), await aStory()]
  const first = await says(mina, story, 'Ferries beat bridges. Tunnels beat both.')
  await comeAs(page, noor, story.address)
  await at(page, story.address, noor)
  return { story, first }
}

const own = (page: Page, id: number) => comment(page, id).locator('> .comment-foot')
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)
const chooseMore = async (page: Page, id: number, name: string) => {
  await own(page, id).getByRole('button', { name: 'More' }).click()
  await own(page, id).getByRole('button', { name }).click()
}

describe('writing', () => {
  journey('a reply is written, seen and given the focus in its place', async ({ page }) => {
    const { story, first } = await atFerries(page, await aReader('Noor Quay'))
    await own(page, first).getByRole('link', { name: 'Reply' }).click()
    const form = composer(page, 'Your reply to Mina Harbour')
    await soon(() => focused(page)).toBe(await wordsOf(form).getAttribute('id'))
    await post(form, 'Until it blows.')
    const reply = comment(page, first).locator('.comment', { hasText: 'Until it blows.' })
    await reply.waitFor()
    await soon(() => focused(page)).toBe(await reply.getAttribute('id'))
    expect(await form.count()).toBe(0)
    expect(new URL(page.url()).pathname).toBe(story.address)
    await page.reload()
    await reply.waitFor()
    expect(await reply.count()).toBe(1)
  })

  journey('what is selected is quoted, and Escape gives the focus back', async ({ page }) => {
    const { first } = await atFerries(page, await aReader('Noor Quay'))
    await comment(page, first)
      .locator('> .comment-text p')
      .evaluate((paragraph) => {
        const [words] = paragraph.childNodes
        const range = document.createRange()
        range.setStart(words as Node, 0)
        range.setEnd(words as Node, 'Ferries beat bridges.'.length)
        getSelection()?.removeAllRanges()
        getSelection()?.addRange(range)
      })
    await own(page, first).getByRole('link', { name: 'Quote' }).click()
    const form = composer(page, 'Your reply to Mina Harbour')
    await soon(() => wordsOf(form).inputValue()).toBe('> Ferries beat bridges.\n\n')
    page.once('dialog', (dialog) => dialog.accept())
    await wordsOf(form).press('Escape')
    await form.waitFor({ state: 'detached' })
    expect(await focused(page)).toBe(`reply-${first}`)
  })

  journey('what waits for a moderator stands there for its writer only', async ({ open }) => {
    const [page, other] = [await open(), await open()]
    const noor = await aReader('Noor Quay', { premoderated: true })
    const { story, first } = await atFerries(page, noor)
    await own(page, first).getByRole('link', { name: 'Reply' }).click()
    await post(composer(page, 'Your reply to Mina Harbour'), 'Until it blows.')
    const held = comment(page, first).locator('.comment', { hasText: 'Until it blows.' })
    await held.getByText('A moderator reviews your comments before they’re published.').waitFor()
    await at(page, story.address, noor)
    await held.getByText('A moderator reviews your comments before they’re published.').waitFor()
    expect(await held.count()).toBe(1)
    await at(other, story.address)
    await comment(other, first).waitFor()
    expect(await other.getByText('Until it blows.').count()).toBe(0)
  })

  journey('a preview shows what it will look like', async ({ page }) => {
    await atFerries(page, await aReader('Noor Quay'))
    await wordsOf(composer(page)).fill('A *tide* table, `sorted`.')
    await page.getByRole('button', { name: 'Preview' }).click()
    const preview = page.getByRole('region', { name: 'Preview' })
    expect(await preview.locator('em').textContent()).toBe('tide')
    expect(await preview.locator('code').textContent()).toBe('sorted')
    await page.getByRole('button', { name: 'Write' }).click()
    expect(await wordsOf(composer(page)).inputValue()).toBe('A *tide* table, `sorted`.')
  })

  journey('somebody is mentioned and it is posted without leaving the keys', async ({ page }) => {
    const lim = await aReader('Lim Wharf')
    await atFerries(page, await aReader('Noor Quay'))
    const field = wordsOf(composer(page))
    await field.pressSequentially('Ask @mi')
    const people = page.getByRole('listbox', { name: 'People to mention' })
    await people.getByRole('option', { name: /^Mina Harbour/ }).waitFor()
    await field.press('Escape')
    await people.waitFor({ state: 'detached' })
    await field.fill('')
    await field.pressSequentially(`Ask @${lim.handle.slice(0, 14)}`)
    await people.getByRole('option', { name: /^Lim Wharf/ }).waitFor()
    await field.press('ArrowDown')
    await field.press('ArrowUp')
    await field.press('Enter')
    await soon(() => field.inputValue()).toBe(`Ask @${lim.handle} `)
    await field.pressSequentially('about it.')
    await longEnough(composer(page))
    await field.press('ControlOrMeta+Enter')
    const link = saying(page, 'about it.').getByRole('link', { name: `@${lim.handle}` })
    expect(await link.getAttribute('href')).toBe(`/user/${lim.handle}`)
  })
})

describe('acting', () => {
  journey('a vote is seen at once, before the server has answered', async ({ page }) => {
    const { story, first } = await atFerries(page, await aReader('Noor Quay'))
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route(`**${story.address}`, async (route) => {
      if (route.request().method() === 'POST') await held
      await route.continue()
    })
    const up = own(page, first).getByRole('button', { name: /^Vote up/ })
    // Coming to the comments is noted by a post of its own.
    const counted = page.waitForResponse(`**${story.address}`)
    await up.click()
    await soon(() => up.getAttribute('aria-label')).toBe('Vote up, 1 vote')
    expect(await up.getAttribute('aria-pressed')).toBe('true')
    letGo()
    await counted
    await page.unroute(`**${story.address}`)
    await at(page, story.address)
    await soon(() => up.getAttribute('aria-pressed')).toBe('true')
    expect(await up.getAttribute('aria-label')).toBe('Vote up, 1 vote')
    await up.click()
    await soon(() => up.getAttribute('aria-pressed')).toBe('false')
  })

  journey('a vote that does not count is taken back, with a sentence', async ({ page }) => {
    expectFailedAnswers(page)
    const { story, first } = await atFerries(page, await aReader('Noor Quay'))
    const up = own(page, first).getByRole('button', { name: /^Vote up/ })
    await page.route(`**${story.address}`, (route) => {
      return route.request().method() === 'POST' ? route.abort() : route.continue()
    })
    await up.click()
    await own(page, first).getByText('Your vote wasn’t sent.').waitFor()
    expect(await up.getAttribute('aria-label')).toBe('Vote up, 0 votes')
    await page.unroute(`**${story.address}`)
    const night = await aReader('Night Watch', { role: 'moderator' })
    await atTheDesk((db) => moderateComment(db, night, { commentId: first, act: 'remove' }))
    await up.click()
    await own(page, first).getByText('no longer exists').waitFor()
    expect(await up.getAttribute('aria-label')).toBe('Vote up, 0 votes')
  })

  journey('one’s own comment is edited and deleted in its place', async ({ page }) => {
    const noor = await aReader('Noor Quay')
    const { story } = await atFerries(page, noor)
    await post(composer(page), 'The ferry sails at noun.')
    await saying(page, 'at noun').waitFor()
    for (const [was, is] of [
      ['at noun', 'The ferry sails at noon.'],
      ['at noon', 'The ferry sails at one.'],
    ] as const) {
      const id = Number((await saying(page, was).getAttribute('id'))?.replace('comment-', ''))
      await chooseMore(page, id, 'Edit')
      const field = comment(page, id).getByRole('textbox', { name: 'Your comment' })
      await soon(() => focused(page)).toBe(await field.getAttribute('id'))
      await field.fill(is)
      await comment(page, id).getByRole('button', { name: 'Save' }).click()
      await comment(page, id).getByText('Your change has been saved.').waitFor()
      await saying(page, is).waitFor()
      await soon(() => focused(page)).toBe(`comment-${id}`)
      // The second time from a page that was made anew.
      await at(page, story.address, noor)
    }
    const id = Number((await saying(page, 'at one').getAttribute('id'))?.replace('comment-', ''))
    await chooseMore(page, id, 'Delete')
    await comment(page, id).getByRole('button', { name: 'Delete it' }).click()
    await comment(page, id).getByText('This comment was deleted by its author.').waitFor()
    await at(page, story.address, noor)
    expect(await comment(page, id).count()).toBe(0)
  })

  journey('a comment is reported and its writer ignored without leaving', async ({ page }) => {
    const noor = await aReader('Noor Quay')
    const { story, first } = await atFerries(page, noor)
    await chooseMore(page, first, 'Report')
    const reported = comment(page, first)
    await reported.getByRole('button', { name: 'Report', exact: true }).waitFor()
    await reported.getByLabel('Something else').check()
    await reported.getByLabel('Details').fill('They do not.')
    await reported.getByRole('button', { name: 'Report', exact: true }).click()
    await reported.getByText('Thank you. The moderators will review it.').waitFor()
    await own(page, first).getByRole('button', { name: 'More' }).click()
    await own(page, first).getByText('You reported this').waitFor()
    await own(page, first).getByRole('button', { name: 'Ignore Mina Harbour' }).click()
    await reported.getByText('You’re ignoring Mina Harbour').waitFor()
    await at(page, story.address, noor)
    await reported.getByText('You’re ignoring Mina Harbour').waitFor()
    await reported.getByRole('button', { name: 'Show' }).click()
    await reported.getByText('Ferries beat bridges.').waitFor()
  })

  journey('a moderator pins, closes and removes without leaving', async ({ page }) => {
    const night = await aReader('Night Watch', { role: 'moderator' })
    const { story, first } = await atFerries(page, night)
    for (const [act, undo] of [
      ['Pin', 'Unpin'],
      ['Close to replies', 'Open to replies'],
    ] as const) {
      await own(page, first).getByRole('button', { name: 'More' }).click()
      await own(page, first).getByRole('button', { name: act, exact: true }).click()
      await own(page, first).getByRole('button', { name: undo, exact: true }).waitFor()
      await page.keyboard.press('Escape')
    }
    expect(await own(page, first).getByRole('link', { name: 'Reply' }).count()).toBe(0)
    await at(page, story.address, night)
    await comment(page, first).getByText('Pinned').waitFor()
    await comment(page, first).getByText('Closed to replies').waitFor()
    await chooseMore(page, first, 'Remove')
    await comment(page, first).getByRole('button', { name: 'Remove it' }).click()
    await comment(page, first).getByText('removed by the moderators').waitFor()
    await at(page, story.address, night)
    expect(await comment(page, first).count()).toBe(0)
  })

  journey('a comment’s address is shared by copying it', async ({ open }) => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    const { story, first } = await atFerries(page, await aReader('Noor Quay'))
    await own(page, first).getByRole('link', { name: 'Share' }).click()
    await own(page, first).getByText('Link copied').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(new URL(copied).pathname + new URL(copied).search + new URL(copied).hash).toBe(
      `${story.address}?comment=${first}#comment-${first}`,
    )
  })

  journey(
    'on its own page a comment is voted on and moderated with scripts, too',
    async ({ page }) => {
      const night = await aReader('Night Watch', { role: 'moderator' })
      const { story, first } = await atFerries(page, night)
      await page.goto(`/comment/${first}`)
      await page.getByRole('button', { name: 'Vote up' }).click()
      await page.getByText('1 vote up, 0 votes down').waitFor()
      await page.getByRole('button', { name: 'Remove my vote' }).click()
      await page.getByText('0 votes up, 0 votes down').waitFor()
      await page.getByRole('button', { name: 'Close its thread' }).click()
      await page.getByRole('button', { name: 'Open its thread to replies' }).waitFor()
      await page.getByRole('button', { name: /^Ignore Mina/ }).click()
      await page.getByRole('button', { name: /^Stop ignoring Mina/ }).waitFor()
      await page.getByRole('button', { name: 'Remove it' }).click()
      await page.waitForURL(`**${story.address}#comments`)
    },
  )
})

journey('more comments come in place: nothing jumps, and there is an address', async ({ page }) => {
  const { address } = await aStory((db, id) => manyComments(db, id, 200))
  await at(page, address)
  await page.evaluate(() => document.body.setAttribute('data-stayed', ''))
  const more = page.getByRole('link', { name: 'More comments' })
  await more.scrollIntoViewIfNeeded()
  await drawn(page)
  const before = await page.evaluate(() => scrollY)
  const top = (await more.boundingBox())?.y ?? 0
  await more.click()
  const threads = page.locator('.thread:not(.thread .thread) > .comment')
  await soon(() => threads.count()).toBe(20)
  await page.waitForURL(`**${address}?comments=newest&after=*#comments`)
  expect(await page.evaluate(() => scrollY)).toBe(before)
  expect(await focused(page)).toBe(await threads.nth(THREADS_PAGE).getAttribute('id'))
  const begins = (await threads.nth(THREADS_PAGE).boundingBox())?.y ?? 0
  expect(Math.abs(begins - top)).toBeLessThan(120)
  expect(await page.locator('body[data-stayed]').count()).toBe(1)
  const ids = await threads.evaluateAll((items) => items.map(({ id }) => id))
  expect(new Set(ids).size).toBe(20)
  await page.reload()
  await page.getByRole('link', { name: 'View all comments' }).waitFor()
  expect(await threads.first().getAttribute('id')).toBe(ids[THREADS_PAGE])
})
