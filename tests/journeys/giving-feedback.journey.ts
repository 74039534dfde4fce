import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { PASSWORD } from '../support/accounts.ts'
import {
  aLongerStory,
  answer,
  drag,
  mark,
  noted,
  reading,
  respondTo,
  sheet,
  tied,
  toolbar,
  WORDS,
} from '../support/answering.ts'
import { expectOpenToEveryone } from '../support/axe.ts'
import { aReader, at, comeAs } from '../support/conversation.ts'
import { journey } from '../support/journey.ts'
import { scripted } from '../support/pages.ts'
import { soon } from '../support/soon.ts'

// Readers answer words of a story: however they read it, their words arrive at those that they mean.

journey('by mouse: words are selected, answered and stand in the margin', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const { story } = await reading(page)
  await drag(page, 'half asleep by then')
  await toolbar(page).getByRole('button', { name: 'Correction' }).click()
  const form = sheet(page)
  await form.getByText('half asleep by then').first().waitFor()
  await form.getByLabel('Suggested wording').fill('wide awake by then')
  await answer(form, WORDS)
  await noted(page, story)
  expect(await tied(story)).toMatchObject([
    {
      body: WORDS,
      kind: 'correction',
      exact: 'half asleep by then',
      suggestion: 'wide awake by then',
      revision: 2,
      states: ['unchanged'],
    },
  ])
})

journey('by touch: a paragraph is gone through by sentences', async ({ open }) => {
  const page = await open({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true })
  const { story } = await reading(page)
  await respondTo(page, 'p2').tap()
  const bar = toolbar(page)
  await bar.getByRole('button', { name: 'Next sentence', exact: true }).tap()
  await page.getByText('Sentence 2 of 2: He did not say why.').waitFor()
  await bar.getByRole('button', { name: 'Question' }).tap()
  await answer(sheet(page), WORDS)
  await noted(page, story)
  expect(await tied(story)).toMatchObject([{ kind: 'question', exact: 'He did not say why.' }])
})

journey('by touch: selected words are never under what is offered', async ({ open }) => {
  const page = await open({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })
  const { story } = await reading(page)
  await page.locator('[data-block=p3]').evaluate((block) => block.scrollIntoView(false))
  await mark(page, 'before the evening')
  const bar = toolbar(page)
  await bar.waitFor()
  const [top, bottom] = [await bar.boundingBox(), await endOfSelection(page)]
  expect(bottom).toBeLessThanOrEqual(top?.y ?? 0)
  await bar.getByRole('button', { name: 'Note' }).tap()
  await answer(sheet(page), WORDS)
  await noted(page, story)
})

journey('words of two paragraphs are one passage', async ({ page }) => {
  const { story } = await reading(page)
  await mark(page, 'Nobody on the quay', 'The pilot')
  await toolbar(page).getByRole('button', { name: 'Note' }).click()
  await answer(sheet(page), WORDS)
  await noted(page, story)
  expect(await tied(story)).toMatchObject([
    { exact: 'Nobody on the quay saw it come back.\nThe pilot', states: ['unchanged'] },
  ])
})

function endOfSelection(page: Page): Promise<number> {
  return page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0)
}

describe('by keyboard alone', () => {
  const focused = (page: Page) => {
    return page.evaluate(() => {
      const on = document.activeElement
      return `${on?.getAttribute('aria-label') ?? on?.textContent} ${on?.closest('[data-block]')?.getAttribute('data-block') ?? ''}`
    })
  }

  journey('a reader signs in, finds a sentence and answers it', async ({ page }) => {
    const [who, story] = [await aReader('Mina Harbour'), await aLongerStory()]
    await page.goto(`/sign-in?to=${encodeURIComponent(story.address)}`)
    await tabTo(page, (name) => name === 'email')
    await page.keyboard.type(who.email)
    await tabTo(page, (name) => name === 'password')
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${story.address}`)
    await at(page, story.address, who)
    await tabTo(page, async () => (await focused(page)) === 'Respond to this paragraph p1')
    await page.keyboard.press('Enter')
    await soon(() => focused(page)).toBe('Next sentence ')
    await page.keyboard.press('Enter')
    await page.getByText('Sentence 2 of 2: Nobody on the quay saw it come back.').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('Note ')
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('Respond to this paragraph p1')
    await page.keyboard.press('Enter')
    await soon(() => focused(page)).toBe('Next sentence ')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await sheet(page).waitFor()
    await page.keyboard.type(WORDS)
    await longRead(page)
    await page.keyboard.press('ControlOrMeta+Enter')
    await noted(page, story)
    expect(await tied(story)).toMatchObject([{ exact: 'Nobody on the quay saw it come back.' }])
  })

  journey('Tab leads from selected words to what is offered', async ({ page }) => {
    const story = await aLongerStory()
    await page.goto(story.address)
    await scripted(page)
    await mark(page, 'half asleep')
    await toolbar(page).waitFor()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Note ')
    await page.keyboard.press('Enter')
    await sheet(page).waitFor()
    await page.keyboard.press('Escape')
    await soon(() => focused(page)).toBe('Note ')
    await page.keyboard.press('Escape')
    expect(await toolbar(page).count()).toBe(0)
  })

  async function tabTo(page: Page, there: (name: string) => boolean | Promise<boolean>) {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab')
      const name = await page.evaluate(() => document.activeElement?.getAttribute('name') ?? '')
      if (await there(name)) return
    }
    throw new Error('No key leads there')
  }

  async function longRead(page: Page) {
    await page.waitForFunction(() => {
      const field = document.querySelector<HTMLInputElement>('dialog [name=since]')
      return Date.now() - Number(field?.value) > 1600
    })
  }
})

journey('the newsroom asks, and a reader answers', async ({ open }) => {
  const [desk, page] = [await open(), await open()]
  const [author, story] = [await aReader('Desk Hand', { role: 'author' }), await aLongerStory()]
  await comeAs(desk, author, story.address)
  await at(desk, story.address, author)
  await mark(desk, 'Nobody on the quay')
  await toolbar(desk).getByRole('button', { name: 'Ask readers' }).click()
  await answer(sheet(desk), 'Were you on the quay?')
  await desk.waitForURL(/#ask-\d+$/)
  const ask = Number(/\d+$/.exec(desk.url())?.[0])
  const who = await aReader('Mina Harbour')
  await comeAs(page, who, `${story.address}/respond?ask=${ask}`)
  await page.getByText('Were you on the quay?').waitFor()
  await answer(page.locator('form.feedback'), 'I was.')
  await page.waitForURL(/#comment-\d+$/)
  expect(await tied(story)).toMatchObject([{ body: 'I was.', kind: 'ask' }])
})

journey('a shared passage is found by the browser, and by the way of our own', async ({ open }) => {
  const page = await open({ viewport: { width: 800, height: 300 } })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const story = await aLongerStory()
  await page.goto(story.address)
  await scripted(page)
  await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  await mark(page, 'sold out long')
  await toolbar(page).getByRole('button', { name: 'Share' }).click()
  await page.getByText('Link copied').first().waitFor()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(address).toMatch(/#at-p3:~:text=sold%20out%20long$/)
  for (const way of [address, address.replace(/:~:.*/, '')]) {
    const other = await open({ viewport: { width: 800, height: 300 } })
    await other.goto(way)
    await scripted(other)
    await soon(() =>
      other.locator('[data-block=p3]').evaluate((block) => {
        const { top, bottom } = block.getBoundingClientRect()
        return top < innerHeight && bottom > 0
      }),
    ).toBe(true)
  }
})

journey('its scripts weigh little, and nothing before they are needed', async ({ page }) => {
  const story = await aLongerStory()
  const scripts: { readonly url: string; readonly size: Promise<number> }[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    scripts.push({ url: response.url(), size: response.body().then((all) => gzipSync(all).length) })
  })
  await page.goto(story.address)
  await scripted(page)
  const before = scripts.length
  await mark(page, 'half asleep')
  await toolbar(page).getByRole('button', { name: 'Note' }).click()
  await sheet(page).waitFor()
  const sizes = await Promise.all(scripts.slice(before).map(({ size }) => size))
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(12_000)
})

journey('all of it is open to everyone', async ({ open }) => {
  const page = await open({ deviceScaleFactor: 2 })
  const { story } = await reading(page)
  await respondTo(page, 'p1').click()
  await toolbar(page).waitFor()
  await expectOpenToEveryone(page, 'sentence by sentence')
  await toolbar(page).getByRole('button', { name: 'Correction' }).click()
  await sheet(page).waitFor()
  await expectOpenToEveryone(page, 'the sheet')
  await page.goto(`${story.address}/respond?block=p1&revision=1`)
  await page.getByText('Share one of these sentences').click()
  await page.getByRole('radio', { name: 'Correction' }).check()
  await expectOpenToEveryone(page, 'the page')
})
