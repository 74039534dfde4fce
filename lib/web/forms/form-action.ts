import { headers } from 'next/headers'
import { redirect, unstable_rethrow } from 'next/navigation'
import type { Spoken } from '../../i18n/speech.ts'
import { settings } from '../../platform/config/env.ts'
import { database } from '../../platform/db/database.ts'
import { logUnlessLost, reachOf } from '../../platform/db/reach.ts'
import type { FormAction, FormState } from '../../platform/forms/form-state.ts'
import { answerWith, clientAddress } from '../../platform/http/requests/request-scope.ts'
import { RETRY_AFTER_SECONDS } from '../outage/outage.ts'
import { requestSpeech } from '../session/request-messages.ts'
import { tendedViewer } from '../session/viewer.ts'
import { samePath } from '../sign-in/back-path.ts'
import { typedIn } from './form-fields.ts'
import type { FormPlan } from './form-plan.ts'
import { runForm } from './run-form.ts'

/**
 * A server action of a plan (form-plan.ts), and the only way a form's words come to a command. A
 * plain form post is answered with a page (or a redirect, where the plan says where to), a script
 * with the state; the status says the same to programs. What nobody expected is logged and answered
 * with a sentence too, with what was typed.
 */
export function formAction<
  Input,
  Outcome extends object,
  Refusal extends string,
  Made = unknown,
  SignedIn extends boolean = false,
>(plan: FormPlan<Input, Outcome, Refusal, Made, SignedIn>): FormAction<Made> {
  return async (_before, form) => {
    try {
      return await answer(plan, form)
    } catch (error) {
      unstable_rethrow(error)
      logUnlessLost('A form could not be answered.', error)
      return failed(form, await requestSpeech())
    }
  }
}

async function answer<Input, Outcome extends object, Refusal extends string, Made>(
  plan: FormPlan<Input, Outcome, Refusal, Made, boolean>,
  form: FormData,
): Promise<FormState<Made>> {
  const [head, db, viewer, speech] = await Promise.all([
    headers(),
    database(),
    tendedViewer(),
    requestSpeech(),
  ])
  const page = pageOf(head.get('referer'))
  const isScripted = head.has('next-action')
  const request = { isScripted, clientAddress: clientAddress(), now: new Date() }
  const around = { db, viewer, page, speech, ...request }
  const { state, status, retryAfterSeconds, to } = await runForm(plan, form, around)
  if (status !== 200) answerWith(status, retryAfterSeconds)
  if (to !== undefined && !isScripted) redirect(to)
  return state
}

/** The page that a form was sent from, by what the browser says; the front page where it doesn't. */
function pageOf(referer: string | null): string {
  if (!referer || !URL.canParse(referer)) return '/'
  const { pathname, search } = new URL(referer)
  return samePath(pathname + search, settings().siteUrl) ?? '/'
}

function failed(form: FormData, { words }: Spoken): FormState<never> {
  const isOut = reachOf(settings().databaseUrl).isInDoubt
  answerWith(isOut ? 503 : 500, isOut ? RETRY_AFTER_SECONDS : undefined)
  const message = isOut ? words.answers.outage : words.answers.wentWrong
  return { outcome: 'refused', message, errors: {}, typed: typedIn(form) }
}
