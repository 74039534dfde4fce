import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { signIn } from '../support/accounts.ts'
import {
  aLongerStory,
  answer,
  mark,
  noted,
  reading,
  respondTo,
  revise,
  sheet,
  TOLD,
  tied,
  toolbar,
  WORDS,
} from '../support/answering.ts'
import { aReader, comeAs, type Reader, type ToldStory } from '../support/conversation.ts'
import { journey } from '../support/journey.ts'
import { expectFailedAnswers, scripted } from '../support/pages.ts'
import { soon } from '../support/soon.ts'

// What somebody writes about words of a story is not lost: without scripts, before signing in, and
// while the newsroom publishes another text.

describe('without scripts', () => {
  const plain = { javaScriptEnabled: false }

  journey('sentences are chosen on a page, up to a later one', async ({ open }) => {
    const page = await open(plain)
    const [who, story] = [await aReader('Mina Harbour'), await aLongerStory()]
    await comeAs(page, who, story.address)
    await respondTo(page, 'p2').click()
    await page.getByLabel('And what follows, through').selectOption({ index: 1 })
    await page.getByRole('radio', { name: 'Correction' }).check()
    await page.getByLabel('Suggested wording').fill('The pilot slept.')
    await page.getByLabel('Your words').fill(WORDS)
    await page.getByRole('button', { name: 'Post' }).click()
    await noted(page, story)
    expect(await tied(story)).toMatchObject([
      { kind: 'correction', exact: TOLD[1]?.[1], suggestion: 'The pilot slept.' },
    ])
  })

  journey('who has to sign in first finds the sentence and the words again', async ({ open }) => {
    const page = await open(plain)
    const [who, story] = [await aReader('Mina Harbour'), await aLongerStory()]
    expectFailedAnswers(page)
    await page.goto(story.address)
    await respondTo(page, 'p1').click()
    await page.getByRole('radio', { name: 'Nobody on the quay' }).check()
    await page.getByRole('radio', { name: 'Question' }).check()
    await page.getByLabel('Your words').fill(WORDS)
    await page.getByRole('button', { name: 'Post' }).click()
    await page.getByRole('alert').getByRole('link', { name: 'Sign in' }).click()
    await signIn(page, who.email)
    await page.getByText('Here is what you wrote.').waitFor()
    await page.getByText('Nobody on the quay saw it come back.').first().waitFor()
    expect(await page.getByRole('radio', { name: 'Question' }).isChecked()).toBe(true)
    expect(await page.getByLabel('Your words').inputValue()).toBe(WORDS)
    await page.getByRole('button', { name: 'Post' }).click()
    await noted(page, story)
    expect(await tied(story)).toMatchObject([
      { kind: 'question', exact: 'Nobody on the quay saw it come back.' },
    ])
  })

  journey('what is wrong is said, with what was chosen and typed', async ({ open }) => {
    const page = await open(plain)
    expectFailedAnswers(page)
    const [who, story] = [await aReader('Mina Harbour'), await aLongerStory()]
    await comeAs(page, who, story.address)
    await respondTo(page, 'p1').click()
    await page.getByRole('radio', { name: 'Nobody on the quay' }).check()
    await page.getByRole('radio', { name: 'Question' }).check()
    await page.getByLabel('Your words').fill('https://example.org')
    await page.getByRole('button', { name: 'Post' }).click()
    await page.getByText('Please say in your own words').waitFor()
    expect(await page.getByRole('radio', { name: 'Nobody on the quay' }).isChecked()).toBe(true)
    expect(await page.getByRole('radio', { name: 'Question' }).isChecked()).toBe(true)
    expect(await page.getByLabel('Your words').inputValue()).toBe('https://example.org')
  })
})

describe('while the newsroom publishes another text', () => {
  const EDITED = [
    ['p0', 'A word before.'],
    ...TOLD.slice(0, 1),
    ['p2', 'The pilot was half asleep by noon, and said so. He did not say why.'],
  ] as const
  const GONE = [TOLD[0] ?? ['p1', ''], ['p4', 'Something else happened.']] as const

  async function writing(page: Page): Promise<{ story: ToldStory; who: Reader }> {
    expectFailedAnswers(page)
    const { story, who } = await reading(page)
    await mark(page, 'half asleep by then')
    await toolbar(page).getByRole('button', { name: 'Note' }).click()
    await sheet(page).waitFor()
    return { story, who }
  }

  journey('a note follows its passage through the edit', async ({ page }) => {
    const { story } = await writing(page)
    await revise(story, EDITED)
    await answer(sheet(page), WORDS)
    await noted(page, story)
    expect(await tied(story)).toMatchObject([
      { exact: 'half asleep by then', revision: 2, states: ['unchanged', 'edited'] },
    ])
  })

  journey(
    'a passage that is gone costs no words: they are offered on the new text',
    async ({ page }) => {
      const { story } = await writing(page)
      await revise(story, GONE)
      await answer(sheet(page), WORDS)
      await sheet(page).getByText('The passage changed while you were writing.').waitFor()
      expect(await sheet(page).locator('[name=body]').inputValue()).toBe(WORDS)
      expect(await tied(story)).toEqual([])
      await page.getByRole('link', { name: 'See the new text' }).click()
      await page.getByText('This is the nearest place').waitFor()
      await soon(() => page.getByLabel('Your words').inputValue()).toBe(WORDS)
      await page.getByRole('radio', { name: 'Nobody on the quay' }).check()
      await answer(page.locator('form.feedback'), WORDS)
      await noted(page, story)
      expect(await tied(story)).toMatchObject([
        { exact: 'Nobody on the quay saw it come back.', revision: 3 },
      ])
    },
  )

  journey('the same without scripts', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false })
    expectFailedAnswers(page)
    const [who, story] = [await aReader('Mina Harbour'), await aLongerStory()]
    await comeAs(page, who, story.address)
    await respondTo(page, 'p2').click()
    await page.getByLabel('Your words').fill(WORDS)
    await revise(story, GONE)
    await page.getByRole('button', { name: 'Post' }).click()
    await page.getByText('The passage changed while you were writing.').waitFor()
    await page.getByText('This is the nearest place').waitFor()
    expect(await page.getByLabel('Your words').inputValue()).toBe(WORDS)
    await page.getByRole('radio', { name: 'Nobody on the quay' }).check()
    await page.getByRole('button', { name: 'Post' }).click()
    await noted(page, story)
    expect(await tied(story)).toMatchObject([{ exact: 'Nobody on the quay saw it come back.' }])
  })
})

journey('signing in from the sheet keeps passage, kind, wording and words', async ({ page }) => {
  expectFailedAnswers(page)
  const [who, story] = [await aReader('Mina Harbour'), await aLongerStory()]
  await page.goto(story.address)
  await scripted(page)
  await mark(page, 'half asleep')
  await toolbar(page).getByRole('button', { name: 'Correction' }).click()
  await sheet(page).getByLabel('Suggested wording').fill('wide awake')
  await answer(sheet(page), WORDS)
  await sheet(page).getByRole('alert').getByRole('link', { name: 'Sign in' }).click()
  await signIn(page, who.email)
  await page.getByText('Here is what you wrote.').waitFor()
  expect(await page.getByRole('radio', { name: 'Correction' }).isChecked()).toBe(true)
  expect(await page.getByLabel('Suggested wording').inputValue()).toBe('wide awake')
  await answer(page.locator('form.feedback'), WORDS)
  await noted(page, story)
  expect(await tied(story)).toMatchObject([{ exact: 'half asleep', suggestion: 'wide awake' }])
})
