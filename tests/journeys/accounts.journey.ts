import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import {
  mailedLink,
  newAddress,
  PASSWORD,
  press,
  signIn,
  signUp,
  textbox,
} from '../support/accounts.ts'
import { expectOpenToEveryone } from '../support/axe.ts'
import { journey } from '../support/journey.ts'
import { expectFailedAnswers, get, SHIPMENT } from '../support/pages.ts'

/** A grey square, as PNG. */
const SQUARE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAD0lEQVQI12PowAEYhpYEANsRZgG+zZUUAAAAAElFTkSuQmCC',
  'base64',
)

const ways = [
  ['with scripts', {}],
  ['without scripts', { javaScriptEnabled: false }],
] as const

describe.each(ways)('%s', (_way, options) => {
  journey('a reader signs up, follows the mail, and is signed in', async ({ open }) => {
    const page = await open(options)
    await signUp(page, 'Mina Harbour')
    expect(await page.locator('main strong').textContent()).toBe('Mina Harbour')
    const copied = await page.context().cookies()
    await press(page, 'Sign out')
    await page.getByText('You’ve signed out.').waitFor()
    await page.goto('/account')
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    // Whoever copied the cookies before is signed out too.
    await page.context().addCookies(copied)
    await page.goto('/account')
    expect(new URL(page.url()).pathname).toBe('/sign-in')
  })

  journey(
    'a wrong password says so and loses nothing; the right one leads back',
    async ({ open }) => {
      const page = await open(options)
      expectFailedAnswers(page)
      const address = await signUp(page, 'Noor Quay')
      await press(page, 'Sign out')
      await page.getByText('You’ve signed out.').waitFor()
      await page.goto(`/sign-in?to=${encodeURIComponent(`${SHIPMENT}#comments`)}&note=draft`)
      await page.getByText('Your text is saved.').waitFor()
      await signIn(page, address, 'not this one')
      await page.getByText('Wrong email address or password').waitFor()
      expect(await textbox(page, 'Email address').inputValue()).toBe(address)
      await signIn(page, address)
      await page.waitForURL(`**${SHIPMENT}#comments`)
    },
  )

  journey('somebody without an account is answered like somebody with one', async ({ open }) => {
    const page = await open(options)
    await page.goto('/forgot')
    await textbox(page, 'Email address').fill('nobody@mail.example')
    await press(page, 'Email me a link')
    await page.getByText('If nobody@mail.example has an account').waitFor()
  })

  journey('a reader who lost the password chooses another', async ({ open }) => {
    const page = await open(options)
    expectFailedAnswers(page)
    const address = await signUp(page, 'Lim Wharf')
    await page.goto('/forgot')
    await textbox(page, 'Email address').fill(address)
    await press(page, 'Email me a link')
    await page.getByText('we’ve sent it a link').waitFor()
    const link = await mailedLink(address)
    await page.goto(link)
    await textbox(page, 'New password').fill('short')
    await press(page, 'Save and sign in')
    await page.getByText('Use at least 10 characters.').waitFor()
    await textbox(page, 'New password').fill('five loud cormorants')
    await press(page, 'Save and sign in')
    await page.waitForURL('/account')
    await page.goto(link)
    await textbox(page, 'New password').fill('five loud cormorants')
    await press(page, 'Save and sign in')
    await page.getByText('This link has expired or was already used').waitFor()
  })

  journey('a mailed link signs in only when its button is pressed, once', async ({ open }) => {
    const page = await open(options)
    expectFailedAnswers(page)
    const address = await signUp(page, 'Ana Slipway')
    await press(page, 'Sign out')
    await page.getByText('You’ve signed out.').waitFor()
    await page.goto(`/sign-in?to=${SHIPMENT}`)
    await page.getByRole('textbox', { name: 'Email address' }).last().fill(address)
    await press(page, 'Email me a link')
    await page.getByText('we’ve sent it a link').waitFor()
    const link = await mailedLink(address)
    // As programs do that look into mail before its reader.
    for (let time = 0; time < 2; time++) expect((await get(link)).status).toBe(200)
    await page.goto(link)
    await press(page, 'Sign in')
    await page.waitForURL(`**${SHIPMENT}`)
    await page.goto(link)
    await press(page, 'Sign in')
    await page.getByText('This link has expired or was already used').waitFor()
  })

  journey('signing out everywhere ends another browser’s session at once', async ({ open }) => {
    const [here, there] = [await open(options), await open(options)]
    const address = await signUp(here, 'Tan Jetty')
    await there.goto('/sign-in')
    await signIn(there, address)
    await there.waitForURL('/account')
    await here.goto('/account/security')
    await press(here, 'Sign out everywhere')
    await here.getByText('You’ve been signed out everywhere.').waitFor()
    await there.goto('/account')
    expect(new URL(there.url()).pathname).toBe('/sign-in')
  })

  journey('another password keeps this session and ends the others', async ({ open }) => {
    const [here, there] = [await open(options), await open(options)]
    expectFailedAnswers(here)
    const address = await signUp(here, 'Rosa Mole')
    await there.goto('/sign-in')
    await signIn(there, address)
    await there.waitForURL('/account')
    await here.goto('/account/security')
    const change = async (current: string) => {
      await textbox(here, 'Current password').fill(current)
      await textbox(here, 'New password').fill('six plain sandpipers')
      await press(here, 'Save the password')
    }
    await change('not this one')
    await here.getByText('That’s not your password.').waitFor()
    await change(PASSWORD)
    await here.getByText('All other devices are signed out.').waitFor()
    await here.goto('/account')
    expect(new URL(here.url()).pathname).toBe('/account')
    await there.goto('/account')
    expect(new URL(there.url()).pathname).toBe('/sign-in')
  })

  journey('without a password, mailed links set one and change the address', async ({ open }) => {
    const page = await open(options)
    expectFailedAnswers(page)
    const [address, wanted] = [newAddress(), newAddress()]
    await page.goto('/sign-up')
    await textbox(page, 'Name').fill('Oda Winch')
    await textbox(page, 'Email address').fill(address)
    await textbox(page, 'Password').fill(PASSWORD)
    await press(page, 'Sign up')
    await page.getByText(`We’ve sent an email to ${address}.`).waitFor()
    // A link to sign in proves the address, but not the password of whoever signed up.
    await page.goto('/sign-in')
    await page.getByRole('textbox', { name: 'Email address' }).last().fill(address)
    await press(page, 'Email me a link')
    await page.getByText('we’ve sent it a link').waitFor()
    await page.goto(await mailedLink(address))
    await press(page, 'Sign in')
    await page.waitForURL('/account')
    await page.goto('/account/security')
    await textbox(page, 'New address').fill(wanted)
    await page.getByRole('button', { name: 'Email me a link' }).last().click()
    await page.getByText(`We’ve sent an email to ${address}, your current address.`).waitFor()
    await page.goto(await mailedLink(address))
    await page.getByText(`address to ${wanted}`).waitFor()
    await press(page, 'Yes, use that address')
    await page.getByText(`We’ve sent an email to ${wanted}.`).waitFor()
    await page.goto(await mailedLink(wanted))
    await press(page, 'Confirm')
    await page.getByText('This is now your account’s email address.').waitFor()
    await page.goto('/account/security')
    await page.getByRole('button', { name: 'Email me a link' }).first().click()
    await page.getByText(`We’ve sent an email to ${wanted} with a link`).waitFor()
    await page.goto(await mailedLink(wanted))
    await textbox(page, 'New password').fill('five loud cormorants')
    await press(page, 'Save and sign in')
    await page.waitForURL('/account')
    await page.goto('/account/security')
    await page.getByLabel('Current password').waitFor()
  })

  journey('a reader is who they say: name, handle, line and picture', async ({ open }) => {
    const page = await open(options)
    expectFailedAnswers(page)
    await signUp(page, 'Ida Pontoon')
    await textbox(page, 'Handle').fill('editor')
    await press(page, 'Save')
    await page.getByText('That handle is reserved for the newsroom.').waitFor()
    await textbox(page, 'Handle').fill(`ida-${randomUUID().slice(0, 8)}`)
    await textbox(page, 'A line about yourself').fill('Counts boats.')
    await press(page, 'Save')
    await page.getByText('Saved.').waitFor()
    const file = { name: 'me.png', mimeType: 'image/png', buffer: SQUARE }
    await page.getByLabel('Picture', { exact: true }).and(page.locator('input')).setInputFiles(file)
    await press(page, 'Use this picture')
    await page.locator('main img.portrait').waitFor()
    await page.getByRole('link', { name: 'Your page and your comments' }).click()
    await page.getByRole('heading', { level: 1, name: 'Ida Pontoon' }).waitFor()
    expect(await page.locator('main').textContent()).toContain('Counts boats.')
  })

  journey('whoever asks to be deleted is kept when they come back', async ({ open }) => {
    const page = await open(options)
    const address = await signUp(page, 'Bo Bollard')
    await page.goto('/account/delete')
    await press(page, 'Delete my account')
    await page.getByText('Your account will be deleted and').waitFor()
    await signIn(page, address)
    await page.waitForURL('/account')
    expect(await page.locator('main strong').textContent()).toBe('Bo Bollard')
  })
})

journey('the masthead knows its reader once the page is there', async ({ page }) => {
  await signUp(page, 'Kit Gangway')
  await page.goto(SHIPMENT)
  await page.getByRole('link', { name: 'Kit Gangway, your account' }).waitFor()
})

journey('all that is held about a reader can be taken away as a file', async ({ page }) => {
  await signUp(page, 'Joon Rope')
  await page.goto('/account/data')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download your data' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^joon-rope.*\.json$/)
})

/** Sends the sign-in form; the answer's status. */
async function guess(page: Page, address: string, password: string): Promise<number> {
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await signIn(page, address, password)
  return (await answer).status()
}

journey('guessing is stopped, and locks nobody out', async ({ open }) => {
  const [owner, stranger, elsewhere] = [await open(), await open(), await open()]
  expectFailedAnswers(stranger)
  const address = await signUp(owner, 'Uma Keel')
  await press(owner, 'Sign out')
  await owner.getByText('You’ve signed out.').waitFor()
  await stranger.goto('/sign-in')
  for (let time = 0; time < 11; time++) {
    expect(await guess(stranger, address, `guess number ${time}`)).toBe(time < 10 ? 422 : 429)
  }
  await stranger.getByText('Too many attempts.').waitFor()
  // The right password says the same there, and comes by mail.
  expect(await guess(stranger, address, PASSWORD)).toBe(429)
  await stranger.getByText('Too many attempts.').waitFor()
  await stranger.goto(await mailedLink(address))
  await press(stranger, 'Sign in')
  await stranger.waitForURL('/account')
  for (const page of [owner, elsewhere]) {
    await page.goto('/sign-in')
    await signIn(page, address)
    await page.waitForURL('/account')
  }
})

journey('another site can make nobody’s browser change anything', async ({ open }) => {
  await open()
  const answer = await get('/sign-in', {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
  })
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('This came from another site')
})

describe('every page of an account is open to everyone', () => {
  journey('before signing in, and when something is wrong', async ({ open }) => {
    const page = await open({ deviceScaleFactor: 2 })
    expectFailedAnswers(page)
    for (const address of ['/sign-in?note=draft', '/sign-up', '/forgot', '/reset?token=x']) {
      await page.goto(address)
      await expectOpenToEveryone(page, address)
      await page.getByRole('button').first().click()
      await page.locator('[aria-invalid="true"]').first().waitFor()
      await expectOpenToEveryone(page, `${address}, refused`)
    }
    for (const address of ['/verify?token=x', '/sign-in/link?token=x', '/user/night-moderator']) {
      await page.goto(address)
      await expectOpenToEveryone(page, address)
    }
  })

  journey('signed in', async ({ open }) => {
    const page = await open({ deviceScaleFactor: 2 })
    await signUp(page, 'Ada Buoy')
    for (const part of ['', '/security', '/mail', '/ignored', '/data', '/delete']) {
      await page.goto(`/account${part}`)
      await expectOpenToEveryone(page, `/account${part}`)
    }
    await page.goto('/user/night-moderator')
    await press(page, 'Ignore Night Moderator')
    await page.getByText('hidden for you').waitFor()
    await expectOpenToEveryone(page, 'somebody ignored')
    await page.goto('/account/ignored')
    await expectOpenToEveryone(page, 'whom one ignores')
  })
})
