import { expect } from 'vitest'
import { reportComment } from '@/lib/conversation/moderation/commands/report-comment.ts'
import { axeFindings, expectOpenToEveryone } from '../support/axe.ts'
import {
  aReader,
  aStory,
  at,
  comeAs,
  comment,
  composer,
  longThread,
  post,
  saying,
  says,
  wordsOf,
} from '../support/conversation.ts'
import { atTheDesk } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { expectFailedAnswers, SHIPMENT, tooWide } from '../support/pages.ts'
import { manyComments } from '../support/readers.ts'

// Every state of the conversation, in the light and in the dark, wide and narrow.

// So that fine lines are measured as screens of today draw them.
const sharp = { deviceScaleFactor: 2 }

journey('before anybody has written, signed out and with a draft', async ({ open }) => {
  const page = await open(sharp)
  expectFailedAnswers(page)
  const story = await aStory()
  await at(page, story.address)
  await page.getByText('No comments yet.').waitFor()
  await page.getByText('Follow without writing').click()
  await expectOpenToEveryone(page, 'empty')
  await page.getByRole('button', { name: 'Notify me of replies to my comments here' }).click()
  await page.getByText('You’ve been signed out.').waitFor()
  await expectOpenToEveryone(page, 'to be notified, refused')
  await wordsOf(composer(page)).fill('Ferries beat bridges. '.repeat(240))
  await composer(page).getByRole('button', { name: 'Post comment' }).click()
  await composer(page).getByRole('alert').getByRole('link', { name: 'Sign in' }).waitFor()
  await expectOpenToEveryone(page, 'signed out')
  await page.reload()
  await page.getByText('Your draft was restored.').waitFor()
  await expectOpenToEveryone(page, 'a draft that is back')
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.getByRole('region', { name: 'Preview' }).getByText('Sign in to see').waitFor()
  await expectOpenToEveryone(page, 'a preview, for members')
})

journey('writing, refused, held, replying, reporting', async ({ open }) => {
  const page = await open(sharp)
  expectFailedAnswers(page)
  const [mina, noor] = [
    await aReader('Mina Harbour', { role: 'author' }),
    await aReader('Noor Quay', { premoderated: true }),
  ]
  const story = await aStory()
  const first = await says(
    mina,
    story,
    'A *small* list:\n\n- one\n- `two`\n\n> quoted\n\n    code that is longer than any line should be, by far, so that it scrolls by itself\n\n||a secret|| and https://example.org/a/very/long/address/that/has/no/place/to/break/anywhere',
  )
  await says(mina, story, 'And more.', first)
  await comeAs(page, noor, story.address)
  await at(page, story.address, noor)
  await expectOpenToEveryone(page, 'a conversation')
  await post(composer(page), 'Ferries sail. '.repeat(400))
  await composer(page).getByText('A comment can have at most').waitFor()
  await expectOpenToEveryone(page, 'too long')
  await post(composer(page), 'Who watches the harbour?')
  await saying(page, 'Who watches').getByText('A moderator reviews your comments').waitFor()
  await expectOpenToEveryone(page, 'held')
  const own = comment(page, first).locator('> .comment-foot')
  await own.getByRole('link', { name: 'Quote' }).click()
  const form = composer(page, 'Your reply to Mina Harbour')
  await wordsOf(form).waitFor()
  await wordsOf(form).pressSequentially('@mi')
  await page.getByRole('listbox').waitFor()
  await expectOpenToEveryone(page, 'replying, with people to mention')
  page.once('dialog', (dialog) => dialog.accept())
  await form.getByRole('button', { name: 'Cancel' }).click()
  await own.getByRole('button', { name: 'More' }).click()
  await expectOpenToEveryone(page, 'the menu')
  await own.getByRole('button', { name: 'Report', exact: true }).click()
  await comment(page, first).getByText('What is wrong with this comment?').waitFor()
  await expectOpenToEveryone(page, 'reporting')
  await comment(page, first).getByLabel('Something else').check()
  await comment(page, first).getByRole('button', { name: 'Report', exact: true }).click()
  await comment(page, first).getByText('Thank you.').waitFor()
  await expectOpenToEveryone(page, 'reported')
  await own.getByRole('button', { name: 'More' }).click()
  await own.getByRole('button', { name: 'Ignore Mina Harbour' }).click()
  await page.getByText('You’re ignoring Mina Harbour').first().waitFor()
  await expectOpenToEveryone(page, 'ignored')
})

journey('editing, deleting and moderating in place', async ({ open }) => {
  const page = await open(sharp)
  const night = await aReader('Night Watch', { role: 'moderator' })
  const story = await aStory()
  const own = await says(night, story, 'The ferry sails at noun.')
  const others = await says(await aReader('Mina Harbour'), story, 'Does it?')
  await comeAs(page, night, story.address)
  await at(page, story.address, night)
  const choose = async (id: number, name: string) => {
    const foot = comment(page, id).locator('> .comment-foot')
    await foot.getByRole('button', { name: 'More' }).click()
    await foot.getByRole('button', { name, exact: true }).click()
  }
  await choose(own, 'Edit')
  await comment(page, own).getByRole('textbox').fill('The ferry sails at noon.')
  await expectOpenToEveryone(page, 'editing')
  await comment(page, own).getByRole('button', { name: 'Save' }).click()
  await comment(page, own).getByText('Your change has been saved.').waitFor()
  await choose(own, 'Delete')
  await expectOpenToEveryone(page, 'deleting')
  await comment(page, own).getByRole('button', { name: 'Delete it' }).click()
  await comment(page, own).getByText('deleted by its author').waitFor()
  await choose(others, 'Remove')
  await expectOpenToEveryone(page, 'removing')
})

journey('news, and a server that is not there', async ({ open }) => {
  const page = await open(sharp)
  expectFailedAnswers(page)
  const [mina, story] = [
    await aReader('Mina Harbour'),
    await aStory((db, id) => manyComments(db, id, 200)),
  ]
  await at(page, story.address)
  await says(mina, story, 'Ferries beat bridges.')
  await page.getByText('1 new comment').waitFor()
  await expectOpenToEveryone(page, 'news in a long conversation')
  await page.route('**/api/comments/**', (route) => route.abort())
  await page.getByRole('link', { name: 'More comments' }).click()
  await page.getByText('The comments didn’t load.').waitFor()
  await comeAs(page, mina, story.address)
  await at(page, story.address, mina)
  await page.route(`**${story.address}`, (route) => {
    return route.request().method() === 'POST' ? route.abort() : route.continue()
  })
  await wordsOf(composer(page)).fill('Tunnels beat both.')
  await composer(page).getByRole('button', { name: 'Post comment' }).click()
  await composer(page).getByRole('button', { name: 'Try again' }).waitFor()
  await expectOpenToEveryone(page, 'an error')
})

journey('the pages about a comment: others’, one’s own, a moderator’s', async ({ open }) => {
  const page = await open(sharp)
  expectFailedAnswers(page)
  const [mina, noor] = [await aReader('Mina Harbour'), await aReader('Noor Quay')]
  const night = await aReader('Night Watch', { role: 'moderator' })
  const story = await aStory()
  const first = await says(mina, story, 'Ferries beat bridges.')
  const second = await says(noor, story, 'Until it blows.', first)
  await atTheDesk((db) => reportComment(db, noor, { commentId: first, reason: 'other', words: '' }))
  await page.goto(`/comment/${first}`)
  await expectOpenToEveryone(page, 'about a comment, signed out')
  await comeAs(page, noor, `/comment/${first}`)
  await page.getByText('You’ve already reported this.').waitFor()
  await expectOpenToEveryone(page, 'about another’s comment')
  await page.goto(`/comment/${second}`)
  await expectOpenToEveryone(page, 'about one’s own')
  for (const query of ['', `?to=${first}`, `?to=${first}&quote=1`]) {
    await page.goto(`${story.address}/respond${query}`)
    await expectOpenToEveryone(page, `respond${query}`)
  }
  await page.goto(`${story.address}/unread`)
  await expectOpenToEveryone(page, 'nothing unread')
  const before = new Date(Date.now() - 3_600_000)
  await atTheDesk(async (db) => {
    const key = { userId: noor.id, articleId: story.id }
    const times = { at: new Date(), before }
    const where = { userId_articleId: key }
    await db.visit.upsert({ where, create: { ...key, ...times }, update: times })
  })
  await page.goto(`${story.address}/unread`)
  await page.getByRole('heading', { name: '1 unread comment' }).waitFor()
  await expectOpenToEveryone(page, 'unread')
  await at(page, story.address, noor)
  await comment(page, first).getByText('New', { exact: true }).waitFor({ state: 'attached' })
  await expectOpenToEveryone(page, 'unread, in the conversation')
  await page.context().clearCookies()
  await comeAs(page, night, `/comment/${first}`)
  await page.getByRole('heading', { name: 'Moderate it' }).waitFor()
  await expectOpenToEveryone(page, 'about a comment, for a moderator')
})

journey(
  'a long thread, a filter that finds nothing, and comments that are closed',
  async ({ open }) => {
    const page = await open(sharp)
    const story = await aStory((db, id) => longThread(db, id, 130))
    await page.goto(story.address)
    await page.getByRole('link', { name: 'All 130 replies' }).click()
    await page.getByText('Page 1 of 3').waitFor()
    await expectOpenToEveryone(page, 'a long thread')
    await page.goto(`${story.address}?comments=newsroom`)
    await page.getByText('The newsroom hasn’t commented yet.').waitFor()
    await expectOpenToEveryone(page, 'nothing found')
    const closed = await aStory(async (db, id) => {
      await longThread(db, id, 3)
      await db.article.update({ where: { id }, data: { commentsOpen: false } })
    })
    await page.goto(closed.address)
    await page.getByText('Comments are closed.').waitFor()
    expect(await page.getByRole('link', { name: 'Reply' }).count()).toBe(0)
    await expectOpenToEveryone(page, 'closed')
  },
)

journey.for([{}, { javaScriptEnabled: false }])(
  'nothing scrolls sideways at 320 px or zoomed to 200 % (%o)',
  async (scripts, { open }) => {
    const page = await open({ ...sharp, ...scripts })
    const { address } = await aStory((db, id) => manyComments(db, id, 200))
    for (const shown of [SHIPMENT, `${SHIPMENT}?comments=best`, address]) {
      await page.goto(shown)
      // A window zoomed to twice the size has half as many CSS pixels each way.
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 480 })
        expect(await tooWide(page), `${shown} at ${width}`).toEqual([])
      }
      if (scripts.javaScriptEnabled !== false) expect(await axeFindings(page), shown).toEqual([])
    }
  },
)
