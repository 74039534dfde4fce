import type { Page } from 'playwright-core'
import { PASSWORD } from '../support/accounts.ts'
import {
  aReader,
  aStory,
  at,
  comment,
  composer,
  longEnough,
  saying,
  says,
  wordsOf,
} from '../support/conversation.ts'
import { journey } from '../support/journey.ts'
import { soon } from '../support/soon.ts'

// No pointer, no focus set from outside: only keys.

interface Here {
  readonly name: string
  readonly comment: string
}

/** What has the focus: its name, and the comment that it belongs to. */
function here(page: Page): Promise<Here> {
  return page.evaluate(() => {
    const on = document.activeElement as HTMLElement | null
    const labels = (on as HTMLInputElement | null)?.labels ?? []
    const label = [...labels].map((one) => one.textContent).join(' ')
    const name = on?.getAttribute('aria-label') || label || on?.textContent || ''
    return { name: name.trim(), comment: on?.closest('.comment')?.id ?? '' }
  })
}

/** Presses Tab until something of that name has the focus, in a comment if one is named. */
async function tabTo(page: Page, name: RegExp, within?: number): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab')
    const now = await here(page)
    const inside = within === undefined || now.comment === `comment-${within}`
    if (inside && name.test(now.name)) return
  }
  throw new Error(`No key leads to ${name}`)
}

journey(
  'signing in, writing, answering, voting and reporting takes only keys',
  async ({ page }) => {
    const [mina, noor] = [await aReader('Mina Harbour'), await aReader('Noor Quay')]
    const story = await aStory()
    const first = await says(mina, story, 'Ferries beat bridges.')

    await page.goto(`/sign-in?to=${encodeURIComponent(story.address)}`)
    await tabTo(page, /^Email address/)
    await page.keyboard.type(noor.email)
    await tabTo(page, /^Password/)
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${story.address}`)
    await at(page, story.address, noor)

    await tabTo(page, /^Join the discussion/)
    await page.keyboard.type('Who paints them?')
    await longEnough(composer(page))
    await tabTo(page, /^Post comment/)
    await page.keyboard.press('Enter')
    await saying(page, 'Who paints them?').waitFor()
    const posted = saying(page, 'Who paints them?')
    await soon(async () => (await here(page)).comment).toBe(await posted.getAttribute('id'))

    await tabTo(page, /^Reply$/, first)
    await page.keyboard.press('Enter')
    const form = composer(page, 'Your reply to Mina Harbour')
    await wordsOf(form).waitFor()
    await soon(async () => (await here(page)).name).toMatch(/^Your reply to/)
    await page.keyboard.type('Until it blows.')
    await longEnough(form)
    await page.keyboard.press('ControlOrMeta+Enter')
    await saying(page, 'Until it blows.').waitFor()

    await at(page, story.address, noor)
    await tabTo(page, /^Vote up/, first)
    await page.keyboard.press('Enter')
    await soon(async () => (await here(page)).name).toBe('Vote up, 1 vote')

    await tabTo(page, /^More$/, first)
    await page.keyboard.press('Enter')
    await comment(page, first).getByRole('button', { name: 'Report' }).waitFor()
    await tabTo(page, /^Report$/, first)
    await page.keyboard.press('Enter')
    await soon(async () => (await here(page)).name).toMatch(/advertising/)
    await page.keyboard.press('ArrowDown')
    await tabTo(page, /^Report$/, first)
    await page.keyboard.press('Enter')
    await comment(page, first).getByText('Thank you. The moderators will review it.').waitFor()
  },
)
