import type { Database } from '../db/database.ts'
import type { FormState } from '../form-state.ts'
import { attempt } from '../limits/limits.ts'
import type { Viewer } from '../people/user.ts'
import { signInPath } from './back-path.ts'
import { errorsOf, fieldsOf, typedIn } from './form-fields.ts'
import type { Context, FormPlan, Tally } from './form-plan.ts'
import { whenAgain } from './when-again.ts'

/** Around a form that was sent, as the request tells it. */
export interface Surroundings {
  readonly db: Database
  readonly viewer: Viewer | null
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
  if (plan.signedIn && !around.viewer) return signedOut(plan, form, around.page)
  const parsed = plan.schema.safeParse(fieldsOf(form))
  if (!parsed.success) return invalid(errorsOf(parsed.error), typed)
  const { page: _, ...request } = around
  const context = { ...request, input: parsed.data } as Context<Input, SignedIn>
  const wait = await secondsToWait(around, plan.limit?.(context) ?? [])
  if (wait > 0) return tooOften(wait, typed)
  const result = await plan.run(context)
  if (!result.ok) return refusal(plan, result.refusal, typed)
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
  page: string,
): Promise<FormOutcome<never>> {
  await keepDraft?.(form)
  const signIn = signInPath(back?.(form) ?? page, { kept: keepDraft !== undefined })
  const message = keepDraft
    ? 'Sign in first. What you wrote is kept.'
    : 'You are not signed in any more.'
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
): FormOutcome<never> {
  const message = errors[''] ?? 'Not yet: see what is marked.'
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

function tooOften(seconds: number, typed: Record<string, string>): FormOutcome<never> {
  const message = `That was too often. Try again ${whenAgain(seconds)}.`
  const state = { outcome: 'too-often' as const, message, errors: {}, typed }
  return { state, status: 429, retryAfterSeconds: seconds }
}

function refusal<Refusal extends string>(
  plan: Pick<FormPlan<never, object, Refusal, never, never>, 'sentences' | 'fields' | 'statuses'>,
  reason: Refusal,
  typed: Record<string, string>,
): FormOutcome<never> {
  const sentence = plan.sentences[reason]
  const field = plan.fields?.[reason]
  const status = plan.statuses?.[reason] ?? 422
  if (field === undefined) {
    return { state: { outcome: 'refused', message: sentence, errors: {}, typed }, status }
  }
  const { state } = invalid({ [field]: sentence }, typed)
  return { state, status }
}
