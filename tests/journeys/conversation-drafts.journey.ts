import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { signIn } from '../support/accounts.ts'
import {
  aReader,
  aStory,
  at,
  comeAs,
  comment,
  composer,
  post,
  type Reader,
  saying,
  says,
  type ToldStory,
  wordsOf,
} from '../support/conversation.ts'
import { atTheDesk } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { expectFailedAnswers } from '../support/pages.ts'

// Words that were typed are never lost, whatever happens on their way.

const WORDS = 'The tide table is wrong by an hour.'

/** A reader's window at a story of its own, and words in its form. */
async function writing(page: Page, who?: Reader): Promise<ToldStory> {
  expectFailedAnswers(page)
  const story = await aStory()
  if (who) await comeAs(page, who, story.address)
  await at(page, story.address, who)
  await wordsOf(composer(page)).fill(WORDS)
  return story
}

const words = (page: Page) => wordsOf(composer(page)).inputValue()
const postIt = (page: Page, name = 'Post comment') =>
  composer(page).getByRole('button', { name }).click()

async function postedOnce(page: Page, { id }: ToldStory): Promise<void> {
  await saying(page, WORDS).waitFor()
  const said = await atTheDesk((db) => db.comment.count({ where: { articleId: id, body: WORDS } }))
  expect(said).toBe(1)
}

journey('a draft is back after a reload, until it is thrown away', async ({ page }) => {
  await writing(page)
  await page.reload()
  await page.getByText('Your draft was restored.').waitFor()
  expect(await words(page)).toBe(WORDS)
  await page.getByRole('button', { name: 'Discard' }).click()
  expect(await words(page)).toBe('')
  await page.reload()
  await composer(page).getByRole('button', { name: 'Preview' }).waitFor()
  expect(await words(page)).toBe('')
})

journey('a draft outlives its tab', async ({ page }) => {
  const story = await writing(page)
  const window = page.context()
  await page.close()
  const again = await window.newPage()
  await again.goto(story.address)
  await again.getByText('Your draft was restored.').waitFor()
  expect(await words(again)).toBe(WORDS)
})

journey('who has no account signs in, finds the words and posts them', async ({ page }) => {
  const mina = await aReader('Mina Harbour')
  const story = await writing(page)
  await page.getByText('Your text will be saved.').waitFor()
  await postIt(page)
  await composer(page).getByRole('alert').getByText('Your text is saved.').waitFor()
  expect(await words(page)).toBe(WORDS)
  await composer(page).getByRole('alert').getByRole('link', { name: 'Sign in' }).click()
  await page.waitForURL('**/sign-in?*')
  await signIn(page, mina.email)
  await page.getByText('Here’s what you wrote before signing in.').waitFor()
  expect(await words(page)).toBe(WORDS)
  await post(composer(page), WORDS)
  await page.waitForURL(/#comment-\d+$/)
  await postedOnce(page, story)
  await at(page, story.address, mina)
  expect(await words(page)).toBe('')
})

journey(
  'an answer without an account is kept for the comment that it answers',
  async ({ page }) => {
    expectFailedAnswers(page)
    const [mina, noor] = [await aReader('Mina Harbour'), await aReader('Noor Quay')]
    const story = await aStory()
    const first = await says(mina, story, 'Who sails it?')
    await at(page, story.address)
    await comment(page, first).getByRole('link', { name: 'Reply' }).click()
    const form = composer(page, 'Your reply to Mina Harbour')
    await post(form, WORDS)
    await form.getByRole('alert').getByRole('link', { name: 'Sign in' }).click()
    await page.waitForURL('**/sign-in?*')
    await signIn(page, noor.email)
    await page.getByRole('heading', { level: 1, name: 'Answer Mina Harbour' }).waitFor()
    expect(await wordsOf(form).inputValue()).toBe(WORDS)
    await post(form, WORDS)
    await page.waitForURL(/#comment-\d+$/)
    await comment(page, first).locator('.comment', { hasText: WORDS }).waitFor()
    await postedOnce(page, story)
  },
)

journey('a session that has ended meanwhile costs no words', async ({ page }) => {
  const mina = await aReader('Mina Harbour')
  const story = await writing(page, mina)
  await atTheDesk((db) => {
    return db.user.update({ where: { id: mina.id }, data: { sessionVersion: { increment: 1 } } })
  })
  await postIt(page)
  const alert = composer(page).getByRole('alert')
  await alert.getByText('Please sign in first. Your text is saved.').waitFor()
  expect(await words(page)).toBe(WORDS)
  await alert.getByRole('link', { name: 'Sign in' }).click()
  await page.waitForURL('**/sign-in?*')
  await signIn(page, mina.email)
  await page.waitForURL(`**${story.address}/respond**`)
  await post(composer(page), WORDS)
  await page.waitForURL(/#comment-\d+$/)
  await postedOnce(page, story)
})

journey('who writes too often keeps the words and hears when to come back', async ({ page }) => {
  const mina = await aReader('Mina Harbour')
  const story = await writing(page, mina)
  for (let number = 1; number <= 10; number += 1) {
    await post(composer(page), `Number ${number} of too many.`)
    await saying(page, `Number ${number} of`).waitFor()
  }
  await wordsOf(composer(page)).fill(WORDS)
  await postIt(page)
  await page.getByText('Too many attempts. Try again in').waitFor()
  expect(await words(page)).toBe(WORDS)
  await at(page, story.address, mina)
  expect(await words(page)).toBe(WORDS)
})

journey('a server that fails costs no words, and the next try posts them', async ({ page }) => {
  const story = await writing(page, await aReader('Mina Harbour'))
  await page.route(`**${story.address}`, (route) => {
    const fails = route.request().method() === 'POST'
    return fails ? route.fulfill({ status: 500, body: 'No.' }) : route.continue()
  })
  await postIt(page)
  await page.getByText('That wasn’t sent. Nothing is lost').waitFor()
  expect(await words(page)).toBe(WORDS)
  expect(new URL(page.url()).pathname).toBe(story.address)
  await page.unroute(`**${story.address}`)
  await post(composer(page), WORDS)
  await postedOnce(page, story)
})

journey('without a line nothing is lost, and with one again it is posted', async ({ page }) => {
  const story = await writing(page, await aReader('Mina Harbour'))
  await page.context().setOffline(true)
  await postIt(page)
  await page.getByText('That wasn’t sent. Nothing is lost').waitFor()
  expect(await words(page)).toBe(WORDS)
  await page.context().setOffline(false)
  await composer(page).getByRole('button', { name: 'Try again' }).waitFor()
  await post(composer(page), WORDS)
  await postedOnce(page, story)
})

journey('a double click posts one comment', async ({ page }) => {
  const story = await writing(page, await aReader('Mina Harbour'))
  await post(composer(page), WORDS, (button) => button.dblclick())
  await postedOnce(page, story)
  expect(await saying(page, WORDS).count()).toBe(1)
})

journey('who is quicker than any person is asked to read it over', async ({ page }) => {
  const story = await writing(page, await aReader('Mina Harbour'))
  await composer(page)
    .locator('[name=since]')
    .evaluate((field) => {
      ;(field as HTMLInputElement).value = String(Date.now())
    })
  await postIt(page)
  await page.getByText('That was quick.').waitFor()
  expect(await words(page)).toBe(WORDS)
  expect(await atTheDesk((db) => db.comment.count({ where: { articleId: story.id } }))).toBe(0)
})
