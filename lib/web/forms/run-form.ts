import type { Viewer } from '../../accounts/users/user.ts'
import type { Spoken } from '../../i18n/speech.ts'
import type { Database } from '../../platform/db/database.ts'
import type { FormState } from '../../platform/forms/form-state.ts'
import { attempt } from '../../platform/rate-limits/limits.ts'
import { signInPath } from '../sign-in/back-path.ts'
import { errorsOf, fieldsOf, typedIn } from './form-fields.ts'
import type { Context, FormPlan, Tally } from './form-plan.ts'
import { tooOftenSentence } from './too-often-message.ts'

/** Around a form that was sent, as the request tells it. */
export interface Surroundings {
  readonly db: Database
  readonly viewer: Viewer | null
  /** What the reader's language says. */
  readonly speech: Spoken
  readonly clientAddress: string
  readonly now: Date
  /** The page that the form is on, a path. */
  readonly page: string
  readonly isScripted: boolean
}

/** What a form that was sent comes to. */
export interface FormOutcome<Made> {
  readonly state: FormState<Made>
  /** The status of the page that shows it. */
  readonly status: number
  readonly retryAfterSeconds?: number
  /** Where a plain form post goes on instead. */
  readonly to?: string
}

/**
 * Takes a form through its plan: somebody signed in where one must be, fields that can be read, not
 * too often, and then its command. Whatever is wrong becomes a sentence, and what was typed is
 * answered with it. Knows nothing of Next; form-action.ts is its door.
 */
export async function runForm<
  Input,
  Outcome extends object,
  Refusal extends string,
  Made,
  SignedIn extends boolean,
>(
  plan: FormPlan<Input, Outcome, Refusal, Made, SignedIn>,
  form: FormData,
  around: Surroundings,
): Promise<FormOutcome<Made>> {
  const typed = typedIn(form)
  const { speech } = around
  if (plan.signedIn && !around.viewer) return signedOut(plan, form, around)
  const parsed = plan.schema.safeParse(fieldsOf(form))
  if (!parsed.success) return invalid(errorsOf(parsed.error, speech), typed, speech)
  const { page: _, ...request } = around
  const context = { ...request, input: parsed.data } as Context<Input, SignedIn>
  const wait = await secondsToWait(around, (await plan.limit?.(context)) ?? [])
  if (wait > 0) return tooOften(wait, typed, speech)
  const result = await plan.run(context)
  if (!result.ok) return refusal(plan, result.refusal, typed, speech)
  const { say = '', to, made } = await plan.done(result, context)
  const state = { outcome: 'done' as const, message: say, errors: {}, typed: {} }
  return {
    state: made === undefined ? state : { ...state, made },
    status: 200,
    ...(to === undefined ? {} : { to }),
  }
}

async function signedOut(
  { keepDraft, back }: Pick<FormPlan<never, object, never, never, never>, 'keepDraft' | 'back'>,
  form: FormData,
  { page, speech }: Surroundings,
): Promise<FormOutcome<never>> {
  const { answers } = speech.words
  await keepDraft?.(form)
  const signIn = signInPath(back?.(form) ?? page, { kept: keepDraft !== undefined })
  const message = keepDraft ? answers.signInFirst : answers.signedOut
  const state = {
    outcome: 'signed-out' as const,
    message,
    errors: {},
    typed: typedIn(form),
    signIn,
  }
  return { state, status: 401 }
}

function invalid(
  errors: Record<string, string>,
  typed: Record<string, string>,
  { words }: Spoken,
): FormOutcome<never> {
  const message = errors[''] ?? words.answers.seeMarked
  return { state: { outcome: 'refused', message, errors, typed }, status: 422 }
}

async function secondsToWait(
  { db }: Surroundings,
  tallies: Tally | readonly Tally[],
): Promise<number> {
  for (const { limit, key } of [tallies].flat()) {
    const outcome = await attempt(db, limit, key)
    if (!outcome.ok) return outcome.retryAfterSeconds
  }
  return 0
}

function tooOften(
  seconds: number,
  typed: Record<string, string>,
  speech: Spoken,
): FormOutcome<never> {
  const message = tooOftenSentence(speech, seconds)
  const state = { outcome: 'too-often' as const, message, errors: {}, typed }
  return { state, status: 429, retryAfterSeconds: seconds }
}

function refusal<Refusal extends string>(
  plan: Pick<FormPlan<never, object, Refusal, never, never>, 'sentences' | 'fields' | 'statuses'>,
  reason: Refusal,
  typed: Record<string, string>,
  speech: Spoken,
): FormOutcome<never> {
  const sentence = plan.sentences(speech)[reason]
  const field = plan.fields?.[reason]
  const status = plan.statuses?.[reason] ?? 422
  if (field === undefined) {
    return { state: { outcome: 'refused', message: sentence, errors: {}, typed }, status }
  }
  const { state } = invalid({ [field]: sentence }, typed, speech)
  return { state, status }
}
