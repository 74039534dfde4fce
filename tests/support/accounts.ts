import type { Page } from 'playwright-core'
import { get } from './pages.ts'

/** Everybody's password in these stories; no rule of ours finds it plain. */
export const PASSWORD = 'four quiet herons'

let made = 0

/** An address that nobody has used in another story. */
export function newAddress(): string {
  made += 1
  return `reader-${process.pid}-${made}@mail.example`
}

/** The link in the newest mail to that address, as a path. */
export async function mailedLink(address: string): Promise<string> {
  const mails = (await (await get('/dev/outbox')).text()).split('<article')
  const mail = mails.find((one) => one.includes(address))
  const [, path] = /href="(\/[^"]*token=[^"]*)"/.exec(mail ?? '') ?? []
  if (!path) throw new Error(`No mail with a link went to ${address}`)
  return path.replaceAll('&amp;', '&')
}

export const textbox = (page: Page, name: string) =>
  page.getByRole('textbox', { name, exact: true }).first()

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

/** Signs up and follows the mailed link; ends signed in. */
export async function signUp(page: Page, name: string, address = newAddress()): Promise<string> {
  await page.goto('/sign-up')
  await textbox(page, 'Name').fill(name)
  await textbox(page, 'Email address').fill(address)
  await textbox(page, 'Password').fill(PASSWORD)
  await press(page, 'Sign up')
  await page.getByText(`We’ve sent an email to ${address}.`).waitFor()
  await page.goto(await mailedLink(address))
  await press(page, 'Confirm')
  await page.waitForURL('/account')
  return address
}

export async function signIn(page: Page, address: string, password = PASSWORD): Promise<void> {
  await textbox(page, 'Email address').fill(address)
  await textbox(page, 'Password').fill(password)
  await press(page, 'Sign in')
}
