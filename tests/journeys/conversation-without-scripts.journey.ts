import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { signIn, textbox } from '../support/accounts.ts'
import {
  aReader,
  aStory,
  comeAs,
  comment,
  composer,
  idOf,
  saying,
  says,
  wordsOf,
} from '../support/conversation.ts'
import { atTheDesk } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { expectFailedAnswers, get } from '../support/pages.ts'

// Everything with a comment as plain links and forms, from pages that the server keeps.

const scripts = { javaScriptEnabled: false }

const press = (page: Page, name: string) =>
  page.locator('#main').getByRole('button', { name, exact: true }).click()

/** The same, and the status of the page that answers. */
async function pressed(page: Page, name: string): Promise<number> {
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await press(page, name)
  return (await answer).status()
}

describe('writing', () => {
  journey(
    'what is written before signing in is there afterwards, and is posted',
    async ({ open }) => {
      const page = await open(scripts)
      expectFailedAnswers(page)
      const [mina, story] = [await aReader('Mina Harbour'), await aStory()]
      await get(story.address)
      await page.goto(story.address)
      await wordsOf(composer(page)).fill('The *tide* table\n\nis wrong.')
      expect(await pressed(page, 'Post comment')).toBe(401)
      await page.getByText('Please sign in first. Your text is saved.').waitFor()
      expect(await wordsOf(composer(page)).inputValue()).toBe('The *tide* table\n\nis wrong.')
      await page.getByRole('alert').getByRole('link', { name: 'Sign in' }).click()
      await page.getByText('Your text is saved.').waitFor()
      await signIn(page, mina.email)
      await page.getByText('Here’s what you wrote before signing in.').waitFor()
      expect(await wordsOf(composer(page)).inputValue()).toBe('The *tide* table\n\nis wrong.')
      await press(page, 'Post comment')
      await page.waitForURL(/\?comment=\d+#comment-\d+$/)
      const posted = saying(page, 'is wrong.')
      expect(await posted.locator('em').textContent()).toBe('tide')
      expect(page.url()).toContain(`#comment-${await idOf(posted)}`)
      await page.goto(story.address)
      await page.getByRole('heading', { level: 2, name: '1 comment' }).waitFor()
      await page.goto(`${story.address}/respond`)
      expect(await wordsOf(composer(page)).inputValue()).toBe('')
    },
  )

  journey('a reader answers a comment, and another with its words quoted', async ({ open }) => {
    const page = await open(scripts)
    const [mina, noor] = [await aReader('Mina Harbour'), await aReader('Noor Quay')]
    const story = await aStory()
    const first = await says(mina, story, 'Who sails it?')
    await comeAs(page, noor, story.address)
    await comment(page, first).getByRole('link', { name: 'Reply' }).click()
    await page.getByRole('heading', { level: 1, name: 'Answer Mina Harbour' }).waitFor()
    await wordsOf(composer(page, /^Your reply/)).fill('I do.')
    await press(page, 'Post reply')
    await page.waitForURL(/\?comment=\d+#comment-\d+$/)
    expect(await comment(page, first).locator('.comment-text').allTextContents()).toEqual([
      'Who sails it?',
      'I do.',
    ])
    await page.goto(story.address)
    await saying(page, 'Who sails it?').getByRole('link', { name: 'Quote' }).first().click()
    const form = composer(page, /^Your reply/)
    expect(await wordsOf(form).inputValue()).toBe('> Who sails it?\n\n')
    await wordsOf(form).fill('> Who sails it?\n\nIt sails itself.')
    await press(page, 'Post reply')
    await page.waitForURL(/#comment-\d+$/)
    const quoted = saying(page, 'It sails itself.')
    expect(await quoted.locator('blockquote').textContent()).toBe('Who sails it?')
    expect(await idOf(quoted)).toBeGreaterThan(first)
  })

  journey('a comment that is too long is refused, and its words stay', async ({ open }) => {
    const page = await open(scripts)
    expectFailedAnswers(page)
    const [mina, story] = [await aReader('Mina Harbour'), await aStory()]
    await comeAs(page, mina, story.address)
    const long = 'Ferries sail. '.repeat(400).trim()
    await wordsOf(composer(page)).fill(long)
    expect(await pressed(page, 'Post comment')).toBe(422)
    await page.getByText('A comment can have at most 5,000 characters.').waitFor()
    expect(await wordsOf(composer(page)).inputValue()).toBe(long)
    const described = await wordsOf(composer(page)).getAttribute('aria-describedby')
    const said = await Promise.all(
      (described ?? '').split(' ').map((id) => page.locator(`[id="${id}"]`).textContent()),
    )
    expect(said.join(' ')).toContain('at most 5,000 characters')
  })

  journey('a comment that waits for a moderator says why, to its writer only', async ({ open }) => {
    const [page, other] = [await open(scripts), await open(scripts)]
    expectFailedAnswers(other)
    const mina = await aReader('Mina Harbour', { premoderated: true })
    const story = await aStory()
    await comeAs(page, mina, story.address)
    await wordsOf(composer(page)).fill('Who watches the harbour?')
    await press(page, 'Post comment')
    await page.waitForURL(/\/comment\/\d+(#|$)/)
    await page.getByText('A moderator reviews your comments before they’re published.').waitFor()
    await page.getByRole('paragraph').getByText('Who watches the harbour?').waitFor()
    const away = await other.goto(page.url())
    expect(away?.status()).toBe(404)
    await other.goto(story.address)
    expect(await other.getByText('Who watches the harbour?').count()).toBe(0)
  })

  journey('the same words sent twice are one comment', async ({ open }) => {
    const page = await open(scripts)
    const [mina, story] = [await aReader('Mina Harbour'), await aStory()]
    await comeAs(page, mina, story.address)
    for (let time = 0; time < 2; time++) {
      await page.goto(story.address)
      await wordsOf(composer(page)).fill('Once is enough.')
      await press(page, 'Post comment')
      await page.waitForURL(/#comment-\d+$/)
    }
    await page.getByRole('heading', { level: 2, name: '1 comment' }).waitFor()
  })
})

describe('acting', () => {
  journey('a vote counts once, and can be taken back', async ({ open }) => {
    const page = await open(scripts)
    const [mina, noor] = [await aReader('Mina Harbour'), await aReader('Noor Quay')]
    const story = await aStory()
    const id = await says(mina, story, 'Ferries beat bridges.')
    const up = () => comment(page, id).getByRole('button', { name: /^Vote up/ })
    await comeAs(page, noor, story.address)
    for (let time = 0; time < 2; time++) {
      await up().click()
      await page.waitForURL(`**?comment=${id}#comment-${id}`)
      expect(await up().getAttribute('aria-label')).toBe('Vote up, 1 vote')
      await page.goto(story.address)
    }
    await comment(page, id).getByRole('link', { name: 'More', exact: true }).click()
    await page.waitForURL(`**/comment/${id}`)
    await page.getByText('1 vote up, 0 votes down').waitFor()
    await press(page, 'Remove my vote')
    await page.waitForURL(`**?comment=${id}#comment-${id}`)
    expect(await up().getAttribute('aria-label')).toBe('Vote up, 0 votes')
  })

  journey(
    'a vote without an account leads to signing in; one’s own is not counted',
    async ({ open }) => {
      const page = await open(scripts)
      const [mina, story] = [await aReader('Mina Harbour'), await aStory()]
      const id = await says(mina, story, 'Ferries beat bridges.')
      await page.goto(story.address)
      const down = () => comment(page, id).getByRole('button', { name: /^Vote down/ })
      await down().click()
      await page.waitForURL('**/sign-in?to=*')
      await signIn(page, mina.email)
      await page.waitForURL(`**${story.address}**`)
      await down().click()
      await page.getByText('Your vote wasn’t counted.').waitFor()
      await page.goto(story.address)
      expect(await down().getAttribute('aria-label')).toBe('Vote down, 0 votes')
    },
  )

  journey(
    'a comment is edited while it may be, and what it said before can be seen',
    async ({ open }) => {
      const page = await open(scripts)
      expectFailedAnswers(page)
      const [mina, story] = [await aReader('Mina Harbour'), await aStory()]
      await comeAs(page, mina, story.address)
      await wordsOf(composer(page)).fill('The ferry sails at noun.')
      await press(page, 'Post comment')
      await page.waitForURL(/#comment-\d+$/)
      const id = await idOf(saying(page, 'at noun'))
      await comment(page, id).getByRole('link', { name: 'More', exact: true }).click()
      await textbox(page, 'Your comment').fill('')
      await textbox(page, 'Your comment').fill('The ferry sails at noon.')
      await press(page, 'Save')
      await page.waitForURL(`**?comment=${id}#comment-${id}`)
      expect(await comment(page, id).locator('> .comment-text').textContent()).toContain('at noon')
      await comment(page, id).getByRole('link', { name: 'edited' }).click()
      await page.waitForURL(`**/comment/${id}#history`)
      expect(await page.locator('#history').textContent()).toContain('The ferry sails at noun.')
      await says(await aReader('Noor Quay'), story, 'So late?', id)
      await textbox(page, 'Your comment').fill('The ferry sails at one.')
      expect(await pressed(page, 'Save')).toBe(409)
      await page.getByText('Someone has already replied').waitFor()
    },
  )

  journey('a reader reports a comment and ignores its writer', async ({ open }) => {
    const page = await open(scripts)
    const [mina, noor] = [await aReader('Mina Harbour'), await aReader('Noor Quay')]
    const story = await aStory()
    const id = await says(mina, story, 'Buy my ferries.')
    await comeAs(page, noor, `/comment/${id}`)
    await page.getByLabel('It’s advertising or spam').check()
    await press(page, 'Report')
    await page.getByText('Thank you. The moderators will review it.').waitFor()
    await page.goto(`/comment/${id}`)
    await page.getByText('You’ve already reported this.').waitFor()
    await press(page, 'Ignore Mina Harbour')
    await page.getByText('You’re now ignoring them.').waitFor()
    await press(page, 'Stop ignoring Mina Harbour')
    await page.getByText('You’re no longer ignoring them.').waitFor()
  })

  journey('a reader asks to hear of comments, and no longer', async ({ open }) => {
    const page = await open(scripts)
    const [mina, noor] = [await aReader('Mina Harbour'), await aReader('Noor Quay')]
    const story = await aStory()
    const id = await says(mina, story, 'Ferries beat bridges.')
    await comeAs(page, noor, story.address)
    await page.getByText('Follow without writing').click()
    await press(page, 'Notify me of all new comments on this article')
    await page.getByText('You’ll be notified.').waitFor()
    await page.goto(`/comment/${id}`)
    await press(page, 'Notify me of replies to this comment')
    await page.getByText('You’ll be notified.').waitFor()
    const wishes = () =>
      atTheDesk((db) => db.subscription.findMany({ where: { subscriber: `user:${noor.id}` } }))
    expect((await wishes()).map(({ kind }) => kind).toSorted()).toEqual(['article', 'comment'])
    await press(page, 'Stop notifying me of replies to this comment')
    await page.getByText('You won’t be notified any more.').waitFor()
    expect((await wishes()).map(({ kind }) => kind)).toEqual(['article'])
  })

  journey('a comment is deleted; with answers, its place stays', async ({ open }) => {
    const page = await open(scripts)
    const [mina, noor] = [await aReader('Mina Harbour'), await aReader('Noor Quay')]
    const story = await aStory()
    const answered = await says(mina, story, 'Ferries beat bridges.')
    await says(noor, story, 'Until it blows.', answered)
    const alone = await says(mina, story, 'Bridges beat nothing.')
    await comeAs(page, mina, story.address)
    for (const id of [answered, alone]) {
      await comment(page, id).getByRole('link', { name: 'More', exact: true }).first().click()
      await press(page, 'Delete it')
      await page.waitForURL(`**${story.address}#comments`)
    }
    await page.getByText('This comment was deleted by its author.').waitFor()
    await page.getByText('Until it blows.').waitFor()
    expect(await page.getByText('Bridges beat nothing.').count()).toBe(0)
  })

  journey('a moderator pins, closes and removes', async ({ open }) => {
    const page = await open(scripts)
    const [mina, night] = [
      await aReader('Mina Harbour'),
      await aReader('Night Watch', { role: 'moderator' }),
    ]
    const story = await aStory()
    const id = await says(mina, story, 'Ferries beat bridges.')
    await says(mina, story, 'And tunnels.')
    await comeAs(page, night, `/comment/${id}`)
    await press(page, 'Pin its thread')
    await page.getByRole('button', { name: 'Unpin its thread' }).waitFor()
    await press(page, 'Close its thread')
    await page.getByRole('button', { name: 'Open its thread to replies' }).waitFor()
    await page.goto(story.address)
    expect(await idOf(page.locator('.thread > .comment').first())).toBe(id)
    await comment(page, id).getByText('Closed to replies').waitFor()
    expect(await comment(page, id).getByRole('link', { name: 'Reply' }).count()).toBe(0)
    await page.goto(`/comment/${id}`)
    await press(page, 'Remove it')
    await page.waitForURL(`**${story.address}#comments`)
    await page.getByText('And tunnels.').waitFor()
    expect(await page.getByText('Ferries beat bridges.').count()).toBe(0)
  })
})

journey('unread is what others wrote since the last visit', async ({ open }) => {
  const page = await open(scripts)
  const [mina, noor] = [await aReader('Mina Harbour'), await aReader('Noor Quay')]
  const story = await aStory()
  await page.goto(`${story.address}/unread`)
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  await signIn(page, noor.email)
  await page.waitForURL(`**${story.address}/unread`)
  await page.getByText('From your next visit').waitFor()
  const hour = 3_600_000
  await atTheDesk(async (db) => {
    const key = { userId: noor.id, articleId: story.id }
    const [at, before] = [new Date(Date.now() - hour), new Date(Date.now() - hour)]
    await db.visit.upsert({
      where: { userId_articleId: key },
      create: { ...key, at, before },
      update: { at, before },
    })
  })
  await says(mina, story, 'Ferries beat bridges.')
  await says(noor, story, 'Do they?')
  await page.goto(story.address)
  await page.locator('#comments').getByRole('link', { name: 'Unread' }).click()
  await page.getByRole('heading', { level: 1, name: '1 unread comment' }).waitFor()
  expect(await page.locator('main .comment-text').allTextContents()).toEqual([
    'Ferries beat bridges.',
  ])
})
