import { randomUUID } from 'node:crypto'
import type { Locator, Page } from 'playwright-core'
import { hashPassword } from '@/lib/accounts/passwords/password.ts'
import type { Person, Role } from '@/lib/accounts/users/roles.ts'
import {
  type PostedComment,
  postComment,
} from '@/lib/conversation/comments/commands/post-comment.ts'
import { type Database, sql } from '@/lib/platform/db/database.ts'
import { PASSWORD, signIn } from './accounts.ts'
import { atTheDesk } from './desk.ts'
import { aFiling, published } from './newsroom.ts'
import { type SomebodyOptions, somebody } from './readers.ts'

/** A story of one test's own. */
export interface ToldStory {
  readonly id: number
  readonly slug: string
  /** A path. */
  readonly address: string
}

/** Somebody with an account, who can sign in. */
export interface Reader extends Person {
  readonly id: number
  readonly role: Role
  readonly name: string
  readonly handle: string
  readonly email: string
}

/** Older than the demo newsroom's stories, so that it stands at the end of every list. */
const LONG_AGO = new Date('2023-03-01T04:00:00Z')

const unlike = (words: string) => `${words}-${randomUUID().slice(0, 8)}`

/** A published story that nobody has written under, but for what `fill` says. */
export async function aStory(
  fill: (db: Database, articleId: number) => Promise<unknown> = async () => {},
): Promise<ToldStory> {
  const slug = unlike('told')
  const id = await atTheDesk(async (db) => {
    const articleId = await published(db, aFiling({ slug }), LONG_AGO)
    await fill(db, articleId)
    return articleId
  })
  return { id, slug, address: `/article/${slug}` }
}

let hashed: Promise<string> | undefined

/** Somebody whose account is old, and whose password is everybody's. */
export async function aReader(name: string, options: SomebodyOptions = {}): Promise<Reader> {
  hashed ??= hashPassword(PASSWORD)
  const passwordHash = await hashed
  const handle = unlike(name.toLowerCase().replace(/\W+/g, '-'))
  return atTheDesk(async (db) => {
    const { id, role } = await somebody(db, handle, options)
    const data = { name, passwordHash }
    const { email } = await db.user.update({ where: { id }, data })
    return { id, role, name, handle, email: email ?? '' }
  })
}

/** Goes to a page of the site by the sign-in page, as that reader. */
export async function comeAs(page: Page, reader: Reader, to: string): Promise<void> {
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`)
  await signIn(page, reader.email)
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

/** Says something under a story, from somewhere else. Answers the comment's id. */
export async function says(
  who: Reader,
  { id: articleId }: ToldStory,
  body: string,
  parentId: number | null = null,
): Promise<number> {
  const said = await atTheDesk((db) => postComment(db, who, { articleId, parentId, body }))
  if (!said.ok) throw new Error(said.refusal)
  return (said as PostedComment).id
}

/** One thread with so many answers; each is one second after the one before. */
export async function longThread(db: Database, articleId: number, answers: number): Promise<void> {
  const from = Date.UTC(2026, 2, 3)
  const said = (number: number) => {
    const at = new Date(from + number * 1000)
    return { articleId, status: 'shown', createdAt: at, shownAt: at, body: `Word ${number}.` }
  }
  const { id } = await db.comment.create({ data: { ...said(0), answers, replyCount: answers } })
  const data = Array.from({ length: answers }, (_, at) => {
    return { ...said(at + 1), parentId: id, rootId: id, place: at + 1 }
  })
  await db.comment.createMany({ data })
  await db.$executeRaw(
    sql`UPDATE "Article" SET "commentCount" = ${answers + 1} WHERE "id" = ${articleId}`,
  )
}

/** A comment where it stands; its replies are inside of it. */
export function comment(page: Page, id: number): Locator {
  return page.locator(`#comment-${id}`)
}

/** A comment by what it says. */
export function saying(page: Page, words: string): Locator {
  return page.locator('.comment', { has: page.locator('> .comment-text', { hasText: words }) })
}

/** The id of a comment on a page. */
export async function idOf(found: Locator): Promise<number> {
  return Number((await found.getAttribute('id'))?.slice('comment-'.length))
}

/** The form above the comments, or the one in which a comment is answered. */
export function composer(page: Page, words: string | RegExp = 'Join the discussion'): Locator {
  return page.locator('form.composer', { has: page.getByLabel(words) })
}

/** What is being written in a form. */
export function wordsOf(form: Locator): Locator {
  return form.locator('textarea[name=body]')
}

/** Waits until a person could have read the form and typed: who is quicker is taken for a machine. */
export async function longEnough(form: Locator): Promise<void> {
  const since = await form.locator('[name=since]').elementHandle()
  await form.page().waitForFunction((field) => {
    const shown = Number((field as HTMLInputElement | null)?.value)
    return shown > 0 && Date.now() - shown > 1600
  }, since)
}

/** Writes and posts, at the pace of a person. */
export async function post(
  form: Locator,
  words: string,
  press = (button: Locator) => button.click(),
): Promise<void> {
  await wordsOf(form).fill(words)
  await longEnough(form)
  await press(form.locator('button[type=submit]'))
}

/** Opens a page with comments and waits until its scripts have taken over, and know who reads. */
export async function at(page: Page, address: string, who?: Reader): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Preview' }).first().waitFor()
  if (who) await page.getByText(`As ${who.name}`).first().waitFor()
}
