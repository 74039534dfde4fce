import { describe, expect } from 'vitest'
import { press, signUp } from '../support/accounts.ts'
import { OUTSIDERS } from '../support/issuer.ts'
import { journey } from '../support/journey.ts'
import { get, SHIPMENT } from '../support/pages.ts'

const ways = [
  ['with scripts', {}],
  ['without scripts', { javaScriptEnabled: false }],
] as const

describe.each(ways)('signing in by another site, %s', (_way, options) => {
  journey('leads there, and back to where one was going', async ({ open }) => {
    const page = await open(options)
    for (let time = 0; time < 2; time++) {
      await page.goto(`/sign-in?to=${SHIPMENT}`)
      await press(page, 'Continue with Harbour ID')
      await page.getByRole('link', { name: OUTSIDERS.vouched.name }).click()
      await page.waitForURL(`**${SHIPMENT}`)
      await page.goto('/account')
      expect(await page.locator('main strong').textContent()).toBe(OUTSIDERS.vouched.name)
      await press(page, 'Sign out')
      await page.getByText('You’ve signed out.').waitFor()
    }
  })

  journey('signs out whoever was signed in before', async ({ open }) => {
    const page = await open(options)
    await signUp(page, 'Pia Rudder')
    await page.goto('/sign-in')
    await page.getByText('You’re signed in as Pia Rudder.').waitFor()
    const copied = await page.context().cookies()
    await press(page, 'Continue with Harbour ID')
    await page.getByRole('link', { name: OUTSIDERS.vouched.name }).click()
    await page.waitForURL('/account')
    expect(await page.locator('main strong').textContent()).toBe(OUTSIDERS.vouched.name)
    // On the server too: a copy of the earlier session's cookie opens nothing any more.
    const elsewhere = await open(options)
    await elsewhere.context().addCookies(copied)
    await elsewhere.goto('/account')
    expect(new URL(elsewhere.url()).pathname).toBe('/sign-in')
  })

  journey('lets nobody in whose address that site does not vouch for', async ({ open }) => {
    const page = await open(options)
    await page.goto('/sign-in')
    await press(page, 'Continue with Harbour ID')
    await page.getByRole('link', { name: OUTSIDERS.unvouched.name }).click()
    await page.getByText('That site hasn’t verified').waitFor()
    await page.goto('/account')
    expect(new URL(page.url()).pathname).toBe('/sign-in')
  })
})

journey('the session is one and the same for next-auth’s own addresses', async ({ page }) => {
  await signUp(page, 'Lia Halyard')
  const session = await page.request.get('/api/auth/session')
  expect(await session.json()).toMatchObject({ user: { name: 'Lia Halyard' } })
  await page.goto('/account/security')
  const stale = await page.context().cookies()
  await press(page, 'Sign out everywhere')
  await page.getByText('You’ve been signed out everywhere.').waitFor()
  await page.context().addCookies(stale)
  expect(await (await page.request.get('/api/auth/session')).json()).toEqual({})
})

journey('there is no way to a site that was not set', async ({ open }) => {
  await open()
  expect((await get('/sign-in/with/google', { method: 'POST' })).status).toBe(404)
  const byHand = await get('/sign-in/with/oidc')
  expect(byHand.status).toBe(303)
})
