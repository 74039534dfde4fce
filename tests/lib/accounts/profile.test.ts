import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freeHandle } from '@/lib/accounts/handles/free-handle.ts'
import { saveMailRhythm } from '@/lib/accounts/users/commands/save-mail-rhythm.ts'
import { ignoredByUser } from '@/lib/accounts/users/ignored-by-user.ts'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { postComment } from '@/lib/conversation/comments/commands/post-comment.ts'
import { accountPage } from '@/lib/pages/account/account-page.ts'
import { renewalsSince } from '@/lib/platform/db/changes/invalidation-log.ts'
import { ignorePerson } from '@/lib/privacy/ignore-person.ts'
import { removePortrait } from '@/lib/privacy/remove-portrait.ts'
import { saveProfile } from '@/lib/privacy/save-profile.ts'
import { setPortrait } from '@/lib/privacy/set-portrait.ts'
import { stopIgnoring } from '@/lib/privacy/stop-ignoring.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aFiling, newsroomWith } from '../../support/newsroom.ts'
import { after, aUser, noon } from './accounts.ts'

const profile = { name: 'Ferry captain', handle: 'captain', about: 'Boats.' }

onEachDatabase('one’s own profile', (open) => {
  test('is saved, and the articles that show the name are renewed', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const ferry = await aUser(db, 'ferry')
    const said = { articleId, parentId: null, body: 'It sailed on time.' }
    expect(await postComment(db, ferry, said, noon)).toMatchObject({ ok: true })
    const { last } = await renewalsSince(db, 0)
    expect(await saveProfile(db, ferry, profile, noon)).toEqual({ ok: true, handle: 'captain' })
    expect(await accountPage(db, ferry.id)).toMatchObject(profile)
    expect((await renewalsSince(db, last)).tags).toEqual(['comments:a-ferry-sails'])
  })

  test('renews nothing when only the line about oneself is new, or nothing was said', async () => {
    const { db } = await open()
    const ferry = await aUser(db, 'ferry')
    await saveProfile(db, ferry, profile, noon)
    expect((await renewalsSince(db, 0)).tags).toEqual([])
  })

  test('keeps a handle that is one’s own already, and is refused another’s or the newsroom’s', async () => {
    const { db } = await open()
    const ferry = await aUser(db, 'ferry')
    await aUser(db, 'crane')
    const save = (handle: string) => saveProfile(db, ferry, { ...profile, handle }, noon)
    expect(await save('ferry')).toMatchObject({ ok: true })
    expect(await save('crane')).toEqual({ ok: false, refusal: 'handle-taken' })
    expect(await save('moderator')).toEqual({ ok: false, refusal: 'handle-reserved' })
    expect(await save('deleted-9')).toEqual({ ok: false, refusal: 'handle-reserved' })
    expect(await saveProfile(db, NEWSROOM, profile)).toMatchObject({ refusal: 'no-account' })
  })

  test('of two who take one handle at once gives it to one', async () => {
    const { db } = await open()
    const both = [await aUser(db, 'ferry'), await aUser(db, 'crane')]
    const outcomes = await Promise.all(both.map((one) => saveProfile(db, one, profile, noon)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes).toContainEqual({ ok: false, refusal: 'handle-taken' })
  })

  test('keeps a handle that was given up from everybody else, who gave it up may take it back', async () => {
    const { db } = await open()
    const [ferry, crane] = [await aUser(db, 'ferry'), await aUser(db, 'crane')]
    const take = (who: typeof ferry, handle: string) =>
      saveProfile(db, who, { ...profile, handle }, noon)
    expect(await take(ferry, 'boat')).toMatchObject({ ok: true })
    expect(await take(crane, 'ferry')).toEqual({ ok: false, refusal: 'handle-taken' })
    expect(await freeHandle(db, 'Ferry', 0)).toBe('ferry-2')
    expect(await take(ferry, 'ferry')).toMatchObject({ ok: true })
    expect(await take(crane, 'boat')).toEqual({ ok: false, refusal: 'handle-taken' })
    const rows = JSON.stringify(await db.formerHandle.findMany())
    expect(rows).not.toMatch(/boat|"ferry/)
  })

  test('keeps every handle that was given up, however many were taken at once', async () => {
    const { db } = await open()
    const [ferry, crane] = [await aUser(db, 'ferry'), await aUser(db, 'crane')]
    const take = (who: typeof ferry, handle: string) =>
      saveProfile(db, who, { ...profile, handle }, noon)
    await Promise.all(['boat', 'ship'].map((handle) => take(ferry, handle)))
    const own = (await accountPage(db, ferry.id))?.handle
    for (const handle of ['ferry', 'boat', 'ship']) {
      expect(await take(crane, handle)).toEqual({ ok: false, refusal: 'handle-taken' })
    }
    expect(['boat', 'ship']).toContain(own)
  })

  test('changes its handle three times in thirty days', async () => {
    const { db } = await open()
    const ferry = await aUser(db, 'ferry')
    const take = (handle: string, at = noon) => saveProfile(db, ferry, { ...profile, handle }, at)
    for (const handle of ['boat', 'ship', 'raft']) {
      expect(await take(handle)).toMatchObject({ ok: true })
    }
    expect(await take('tug')).toEqual({ ok: false, refusal: 'handle-changes' })
    expect(await take('tug', after(31 * 24))).toMatchObject({ ok: true })
  })

  test('says how often mail comes', async () => {
    const { db } = await open()
    const ferry = await aUser(db, 'ferry')
    expect(await saveMailRhythm(db, ferry, { mailRhythm: 'daily' })).toEqual({ ok: true })
    expect(await accountPage(db, ferry.id)).toMatchObject({ mailRhythm: 'daily' })
    const nobody = await saveMailRhythm(db, NEWSROOM, { mailRhythm: 'daily' })
    expect(nobody).toMatchObject({ refusal: 'no-account' })
  })
})

onEachDatabase('one’s own picture', (open) => {
  let dataDir = ''
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-people-'))
  })
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }))
  const picture = (background: string) =>
    sharp({ create: { width: 90, height: 60, channels: 3, background } })
      .png()
      .toBuffer()
  const isKept = (name: string) => existsSync(join(dataDir, 'media', name))

  test('takes the place of the one before, whose file goes', async () => {
    const { db } = await open()
    const ferry = await aUser(db, 'ferry')
    const set = async (background: string) => {
      const made = await setPortrait(db, ferry, { dataDir, content: await picture(background) })
      return made.ok ? made.picture : made.refusal
    }
    const first = await set('#369')
    expect(await set('#369')).toBe(first)
    expect(isKept(first)).toBe(true)
    const second = await set('#963')
    expect([isKept(first), isKept(second)]).toEqual([false, true])
    expect(await accountPage(db, ferry.id)).toMatchObject({ picture: second })
    expect(await removePortrait(db, ferry, { dataDir })).toEqual({ ok: true })
    expect(await removePortrait(db, ferry, { dataDir })).toEqual({ ok: true })
    expect(isKept(second)).toBe(false)
    expect(await accountPage(db, ferry.id)).toMatchObject({ picture: '' })
  })

  test('sent ten times at once is taken ten times, and is one file', async () => {
    const { db } = await open()
    const ferry = await aUser(db, 'ferry')
    const content = await picture('#369')
    const send = () => setPortrait(db, ferry, { dataDir, content }, noon)
    const sent = await Promise.all(Array.from({ length: 10 }, send))
    expect(sent.filter(({ ok }) => ok)).toHaveLength(10)
    const { picture: name } = await db.user.findUniqueOrThrow({ where: { id: ferry.id } })
    expect(readdirSync(join(dataDir, 'media'))).toEqual([name])
  })

  test('is there with its file, and no other file, whatever was sent and removed at once', async () => {
    const { db } = await open()
    const ferry = await aUser(db, 'ferry')
    const [red, blue] = [await picture('#963'), await picture('#369')]
    for (let round = 0; round < 6; round += 1) {
      const set = (content: Buffer) => setPortrait(db, ferry, { dataDir, content }, noon)
      const remove = () => removePortrait(db, ferry, { dataDir }, noon)
      await Promise.all([set(red), set(blue), remove(), set(red), set(blue), remove(), set(red)])
      const { picture: name } = await db.user.findUniqueOrThrow({ where: { id: ferry.id } })
      expect(readdirSync(join(dataDir, 'media'))).toEqual(name === '' ? [] : [name])
    }
  })

  test('is refused when it is none, or nobody’s', async () => {
    const { db } = await open()
    const ferry = await aUser(db, 'ferry')
    const words = { dataDir, content: Buffer.from('words') }
    expect(await setPortrait(db, ferry, words)).toEqual({ ok: false, refusal: 'not-a-picture' })
    const content = await picture('#369')
    for (const nobody of [NEWSROOM, { ...ferry, id: 99 }]) {
      expect(await setPortrait(db, nobody, { dataDir, content })).toMatchObject({
        refusal: 'no-account',
      })
    }
    expect(await removePortrait(db, NEWSROOM, { dataDir })).toMatchObject({ refusal: 'no-account' })
  })
})

onEachDatabase('ignoring somebody', (open) => {
  test('is for oneself only, once, and can be taken back', async () => {
    const { db } = await open()
    const [ferry, crane] = [await aUser(db, 'ferry'), await aUser(db, 'crane')]
    const ignore = () => ignorePerson(db, ferry, { personId: crane.id }, after(1))
    expect(await Promise.all([ignore(), ignore(), ignore()])).toEqual(Array(3).fill({ ok: true }))
    expect(await ignoredByUser(db, ferry.id)).toEqual([
      {
        id: crane.id,
        name: 'The crane',
        handle: 'crane',
        picture: '',
        since: after(1).toISOString(),
      },
    ])
    expect(await ignoredByUser(db, crane.id)).toEqual([])
    expect(await stopIgnoring(db, ferry, { personId: crane.id })).toEqual({ ok: true })
    expect(await stopIgnoring(db, ferry, { personId: crane.id })).toEqual({ ok: true })
    expect(await ignoredByUser(db, ferry.id)).toEqual([])
  })

  test('is refused of oneself, of nobody and without an account', async () => {
    const { db } = await open()
    const ferry = await aUser(db, 'ferry')
    const ignore = (personId: number) => ignorePerson(db, ferry, { personId }, noon)
    expect(await ignore(ferry.id)).toEqual({ ok: false, refusal: 'oneself' })
    expect(await ignore(99)).toEqual({ ok: false, refusal: 'no-such-person' })
    const nobody = { personId: ferry.id }
    expect(await ignorePerson(db, NEWSROOM, nobody)).toMatchObject({ refusal: 'no-account' })
    expect(await stopIgnoring(db, NEWSROOM, nobody)).toMatchObject({ refusal: 'no-account' })
  })
})
