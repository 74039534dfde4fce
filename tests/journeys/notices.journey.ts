import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { getCommentAddress } from '@/components/comments/comments-address.ts'
import { subscribe } from '@/lib/notifications/subscriptions/commands/subscribe.ts'
import { mailSubscriber, userSubscriber } from '@/lib/notifications/subscriptions/subscription.ts'
import { mailedLink, newAddress, press } from '../support/accounts.ts'
import { expectOpenToEveryone } from '../support/axe.ts'
import {
  aReader,
  aStory,
  comeAs,
  comment,
  composer,
  idOf,
  longEnough,
  saying,
  says,
  wordsOf,
} from '../support/conversation.ts'
import { atTheDesk } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { linkTo, mailedNotice, noticesOf, stopPath } from '../support/notices.ts'
import { ownSite } from '../support/own-site.ts'
import { get } from '../support/pages.ts'

const ways = [
  ['with scripts', {}],
  ['without scripts', { javaScriptEnabled: false }],
] as const

/** Opens the forms for those who only want to hear. */
async function follow(page: Page): Promise<void> {
  await page.getByText('Follow without writing').click()
}

/** Asks as a guest to be mailed about a story; answers the link in the mail that asks back. */
async function asGuest(page: Page, address: string, email: string): Promise<string> {
  await page.goto(address)
  await follow(page)
  await page.getByLabel('Your email').fill(email)
  await press(page, 'Notify me of all new comments on this article')
  await page.getByText('Please check your email').waitFor()
  return mailedLink(email)
}

describe.each(ways)('%s', (way, options) => {
  const scripted = way === 'with scripts'

  journey('who asks at the form hears of the answer, here and by mail', async ({ open }) => {
    const [asker, other, story] = [await aReader('Ines'), await aReader('Otto'), await aStory()]
    const ines = userSubscriber(asker.id)
    const page = await open(options)
    await comeAs(page, asker, story.address)
    const form = composer(page)
    await form.getByLabel('Notify me of').selectOption('comment')
    await wordsOf(form).fill('Which light is kept?')
    if (scripted) await longEnough(form)
    await press(page, 'Post comment')
    const asked = await idOf(saying(page, 'Which light is kept?'))
    expect(await noticesOf(ines, story), 'of one’s own comment nobody is told').toBe(0)

    const answer = await says(other, story, 'The one in the harbour.', asked)
    await says(other, story, 'A word on something else.')
    expect(await noticesOf(ines, story)).toBe(1)
    const mail = await mailedNotice(ines, story)
    const site = ownSite().url
    const permalink = getCommentAddress(story.slug, answer)
    expect(mail.to).toBe(asker.email)
    expect(mail.text).toContain(site + permalink)
    expect(mail.headers).toEqual({
      'Content-Language': 'en',
      'List-Unsubscribe': `<${site}${stopPath(mail)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })

    await page.goto(scripted ? '/' : '/account/inbox')
    if (scripted) await page.getByRole('link', { name: '1 new notice' }).click()
    await page.getByText('1 not seen yet.').waitFor()
    await press(page, 'Mark all as seen')
    await page.getByText('You have seen everything.').waitFor()
    await page.getByRole('link', { name: 'Otto replied to a comment you follow' }).click()
    await page.waitForURL(`**${permalink}`)
    await comment(page, answer).getByText('The one in the harbour.').waitFor()
    await page.goto('/dev/outbox')
    const shown = page.locator('article', { hasText: `To ${asker.email}` })
    expect(await shown.getByRole('link', { name: site + permalink }).count()).toBe(1)
  })

  journey('the link in a mail asks, and ends it, without signing in', async ({ open }) => {
    const [asker, other, story] = [await aReader('Lena'), await aReader('Odd'), await aStory()]
    const lena = userSubscriber(asker.id)
    const here = await open(options)
    await comeAs(here, asker, story.address)
    await follow(here)
    await press(here, 'Notify me of all new comments on this article')
    await here.getByText('You’ll be notified.').waitFor()
    await says(other, story, 'The first word.')
    const stop = stopPath(await mailedNotice(lena, story))

    // Programs that look at links in mail end nothing.
    expect((await get(stop)).status).toBe(307)
    await says(other, story, 'The second word.')
    expect(await noticesOf(lena, story)).toBe(2)
    const elsewhere = await open(options)
    await elsewhere.goto(stop)
    await elsewhere.getByText('You won’t be notified of new comments on').waitFor()
    await press(elsewhere, 'Stop')
    await elsewhere.getByText('You’ve been unsubscribed.').waitFor()
    await says(other, story, 'The third word.')
    expect(await noticesOf(lena, story)).toBe(2)
  })

  journey(
    'a guest is asked back by mail, then hears of comments, and stops it',
    async ({ open }) => {
      const [other, story, email] = [await aReader('Olga'), await aStory(), newAddress()]
      const guest = mailSubscriber(email)
      const page = await open(options)
      const link = await asGuest(page, story.address, email)
      expect((await get(link)).status, 'looking confirms nothing').toBe(200)
      await says(other, story, 'Before the guest has said yes.')
      expect(await noticesOf(guest, story)).toBe(0)

      await page.goto(link)
      await press(page, 'Yes, email me')
      await page.getByText('you’re subscribed').waitFor()
      await says(other, story, 'After the guest has said yes.')
      expect(await noticesOf(guest, story)).toBe(1)
      const mail = await mailedNotice(guest, story)
      expect(mail.to).toBe(email)

      await page.goto(linkTo('/notify/manage', mail))
      await page.getByText(`We email ${email} about these.`).waitFor()
      await press(page, 'Stop notifications about “A ferry sails”')
      await page.getByText(`We no longer email ${email} about comments.`).waitFor()
      await says(other, story, 'After the guest has had enough.')
      expect(await noticesOf(guest, story)).toBe(1)
    },
  )
})

journey(
  'a mail program ends it with one click, and only what the mail names',
  async ({ open: _ }) => {
    const [asker, other] = [await aReader('Mail Reader'), await aReader('Otis')]
    const [story, another] = [await aStory(), await aStory()]
    const reader = userSubscriber(asker.id)
    const wishes = [story, another].map(({ id }) => ({
      kind: 'article' as const,
      articleId: id,
      commentId: 0,
    }))
    await atTheDesk(async (db) => {
      for (const wish of wishes) await subscribe(db, asker, wish)
    })
    await says(other, story, 'One word.')
    const stop = stopPath(await mailedNotice(reader, story))
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    const answer = await get(stop, { method: 'POST', body })
    expect({ status: answer.status, said: await answer.text() }).toEqual({
      status: 200,
      said: 'You’ve been unsubscribed.\n',
    })
    await says(other, story, 'Another word.')
    await says(other, another, 'Elsewhere.')
    expect(await noticesOf(reader, story)).toBe(1)
    expect(await noticesOf(reader, another)).toBe(1)
    const forged = await get(stop.replace(/token=./, 'token=x'), { method: 'POST', body })
    expect(forged.status).toBe(400)
  },
)

describe('every page of it is open to everyone', () => {
  /** Goes there, waits for those words, and looks. */
  const look = async (page: Page, address: string, words: string) => {
    await page.goto(address)
    await page.getByText(words).first().waitFor()
    await expectOpenToEveryone(page, `${address}: ${words}`)
  }

  journey('to a guest', async ({ open }) => {
    const [other, story, email] = [await aReader('Oskar'), await aStory(), newAddress()]
    const page = await open({ deviceScaleFactor: 2 })
    const link = await asGuest(page, story.address, email)
    await expectOpenToEveryone(page, 'a story, with a guest who asked')
    await look(page, link, 'Email you')
    await press(page, 'Yes, email me')
    await page.getByText('you’re subscribed').waitFor()
    await expectOpenToEveryone(page, 'the answer to a guest')
    await look(page, '/notify/confirm?token=x', 'This link doesn’t work.')

    await says(other, story, 'Something to hear of.')
    const mail = await mailedNotice(mailSubscriber(email), story)
    await look(page, linkTo('/notify/manage', mail), `We email ${email} about these.`)
    await press(page, 'Unsubscribe from all')
    await page.getByText(`We no longer email ${email} about comments.`).waitFor()
    await expectOpenToEveryone(page, 'a guest who hears of nothing')
  })

  journey('to a member', async ({ open }) => {
    const [reader, other, story] = [await aReader('Ada'), await aReader('Olaf'), await aStory()]
    const page = await open({ deviceScaleFactor: 2 })
    await comeAs(page, reader, '/account/inbox')
    await look(page, '/account/inbox', 'Nothing yet.')
    await page.goto(story.address)
    await follow(page)
    await press(page, 'Notify me of all new comments on this article')
    await page.getByText('You’ll be notified.').waitFor()
    await says(other, story, 'Something to hear of.')
    const mail = await mailedNotice(userSubscriber(reader.id), story)
    await look(page, '/account/inbox', '1 not seen yet.')
    await look(page, '/dev/outbox', `To ${reader.email}`)
    await look(page, stopPath(mail), 'You won’t be notified')
    await press(page, 'Stop')
    await page.getByText('You’ve been unsubscribed.').waitFor()
    await expectOpenToEveryone(page, 'what has ended')
    await look(page, '/unsubscribe/stop?token=x', 'isn’t valid')
  })
})
