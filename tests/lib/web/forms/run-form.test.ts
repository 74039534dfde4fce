import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/users/user.ts'
import { speechIn } from '@/lib/i18n/catalogues.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { done, refused } from '@/lib/platform/result.ts'
import { fieldsOf } from '@/lib/web/forms/form-fields.ts'
import { type FormPlan, goTo } from '@/lib/web/forms/form-plan.ts'
import { runForm } from '@/lib/web/forms/run-form.ts'
import { onEachDatabase } from '@/tests/support/database.ts'

const viewer: Viewer = { id: 7, role: 'reader', name: 'Mina', handle: 'mina', picture: '' }
const schema = z.object({
  name: z.string().min(1, 'Enter a name.'),
  password: z.string().default(''),
})

type Reason = 'taken' | 'closed'
type Plan = FormPlan<z.infer<typeof schema>, { id: number }, Reason, unknown, boolean>

const plan: Plan = {
  schema,
  run: async () => done({ id: 12 }),
  sentences: () => ({ taken: 'That name is taken.', closed: 'It is closed.' }),
  fields: { taken: 'name' },
  statuses: { closed: 403 },
  done: ({ id }) => ({ say: 'Saved.', made: { id } }),
}

function form(fields: Record<string, string | File>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}

const typed = form({ $ACTION_ID_1: '', name: 'Mina', password: 'hunter2', token: 't' })

onEachDatabase('a form that is sent', (open) => {
  let db: Database
  beforeEach(async () => {
    db ??= (await open()).db
  })
  const send = (
    changes: Partial<Plan>,
    data = typed,
    who: Viewer | null = null,
    speech = speechIn('en'),
  ) => {
    const around = { db, viewer: who, clientAddress: '203.0.113.7', now: new Date(), speech }
    return runForm({ ...plan, ...changes }, data, {
      ...around,
      page: '/account/mail',
      isScripted: false,
    })
  }

  test('answers what its command made', async () => {
    expect(await send({})).toEqual({
      status: 200,
      state: { outcome: 'done', message: 'Saved.', errors: {}, typed: {}, made: { id: 12 } },
    })
  })

  test('may lead on', async () => {
    const { to, state } = await send({ done: () => goTo('/account') })
    expect([to, state.made]).toEqual(['/account', { to: '/account' }])
  })

  test('says at the field what is wrong with it, and gives back what was typed', async () => {
    const { status, state } = await send({}, form({ name: '', password: 'hunter2', about: 'x' }))
    expect([status, state.outcome]).toEqual([422, 'refused'])
    expect(state.errors).toEqual({ name: 'Enter a name.' })
    expect(state.typed).toEqual({ name: '', about: 'x' })
  })

  test('turns a refusal into its sentence, at its field or over the whole', async () => {
    const taken = await send({ run: async () => refused('taken') })
    expect([taken.status, taken.state.errors]).toEqual([422, { name: 'That name is taken.' }])
    const closed = await send({ run: async () => refused('closed') })
    expect([closed.status, closed.state.message]).toEqual([403, 'It is closed.'])
    expect(closed.state.typed).toEqual({ name: 'Mina' })
  })

  test('is answered in the reader’s language', async () => {
    const inThai = (changes: Partial<Plan>, data = typed) =>
      send(changes, data, null, speechIn('th'))
    const { answers, fields } = speechIn('th').words
    const invalid = await inThai({}, form({ name: '' }))
    expect(invalid.state.errors).toEqual({ name: fields.nameMissing })
    expect(invalid.state.message).toBe(answers.seeMarked)
    expect((await inThai({ signedIn: true })).state.message).toBe(answers.signedOut)
    const refuses: Partial<Plan> = {
      run: async () => refused('closed'),
      sentences: ({ language }) => ({ taken: '', closed: `closed in ${language}` }),
    }
    expect((await inThai(refuses)).state.message).toBe('closed in th')
    const saves: Partial<Plan> = { done: (_, { speech }) => ({ say: speech.words.answers.saved }) }
    expect((await inThai(saves)).state.message).toBe(answers.saved)
  })

  describe('of somebody who is not signed in', () => {
    test('asks to sign in and come back, and runs nothing', async () => {
      let ran = false
      const run: Plan['run'] = async () => {
        ran = true
        return done({ id: 1 })
      }
      const { status, state } = await send({ signedIn: true, run })
      expect([status, state.outcome, ran]).toEqual([401, 'signed-out', false])
      expect(state.signIn).toBe('/sign-in?to=%2Faccount%2Fmail')
      expect(state.typed).toEqual({ name: 'Mina' })
    })

    test('keeps what was typed, even what is not right yet', async () => {
      const kept: string[] = []
      const keepDraft = async (data: FormData) => void kept.push(String(data.get('name')))
      const back = () => '/article/x#comments'
      const { state } = await send({ signedIn: true, keepDraft, back }, form({ name: '' }))
      expect(kept).toEqual([''])
      expect(state.signIn).toBe('/sign-in?to=%2Farticle%2Fx%23comments&note=draft')
    })

    test('is taken once they are', async () => {
      const { status } = await send({ signedIn: true }, typed, viewer)
      expect(status).toBe(200)
    })
  })

  test('is told when to try again, when it comes too often', async () => {
    const limit = () => ({ limit: 'report-user' as const, key: '7' })
    for (let time = 0; time < 20; time++) expect((await send({ limit })).status).toBe(200)
    const { status, state, retryAfterSeconds } = await send({ limit })
    expect([status, state.outcome]).toEqual([429, 'too-often'])
    expect(state.message).toMatch(/^Too many attempts. Try again in \d+ minutes\.$/)
    expect(retryAfterSeconds).toBeGreaterThan(3000)
    expect(state.typed).toEqual({ name: 'Mina' })
  })

  test('what cannot be read counts against no limit', async () => {
    const limit = () => ({ limit: 'report-user' as const, key: '8' })
    for (let time = 0; time < 25; time++) await send({ limit }, form({ name: '' }))
    expect((await send({ limit })).status).toBe(200)
  })
})

test('a file that nobody chose is not there', () => {
  expect(fieldsOf(form({ picture: new File([], ''), name: 'x' }))).toEqual({ name: 'x' })
})
