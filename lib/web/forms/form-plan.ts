import type { z } from 'zod'
import type { Viewer } from '../../accounts/users/user.ts'
import type { Spoken } from '../../i18n/speech.ts'
import type { Database } from '../../platform/db/database.ts'
import type { Onward } from '../../platform/forms/redirect-to.ts'
import type { LimitName } from '../../platform/rate-limits/limit.ts'
import type { Result } from '../../platform/result.ts'

/** What a form's command, limits and answer are given. */
export interface FormContext<Input, Who> {
  readonly db: Database
  readonly viewer: Who
  readonly input: Input
  /** The language in which it is answered. */
  readonly speech: Spoken
  /** Where the request comes from; limits count it. */
  readonly clientAddress: string
  readonly now: Date
  /** A script sent the form and reads the answer; else the browser, which is led on. */
  readonly isScripted: boolean
}

/** One limit to count this attempt against; see lib/platform/rate-limits/limit.ts. */
export interface Tally {
  readonly limit: LimitName
  readonly key: string
}

/** The result of a form whose command succeeded. */
export interface Done<Made> {
  /** A sentence. */
  readonly say?: string
  /** Where a plain form post goes on, a path; without it the page with the form is shown again. */
  readonly to?: string
  /** For the script that sent the form. */
  readonly made?: Made
}

/** One form: what it may hold, who may send it how often, what it does and what it answers. */
export interface FormPlan<
  Input,
  Outcome extends object,
  Refusal extends string,
  Made,
  SignedIn extends boolean,
> {
  /** Its issues' messages are shown at the fields they are about. */
  readonly schema: z.ZodType<Input>
  /** True if the form requires a signed-in user. */
  readonly signedIn?: SignedIn
  readonly limit?: (
    context: Context<Input, SignedIn>,
  ) => Tally | readonly Tally[] | Promise<Tally | readonly Tally[]>
  readonly run: (context: Context<Input, SignedIn>) => Promise<Result<Outcome, Refusal>>
  /** Every refusal in the reader's language. */
  readonly sentences: (speech: Spoken) => Readonly<Record<Refusal, string>>
  /** The field at which a refusal is shown; else it is about the whole form. */
  readonly fields?: { readonly [Reason in Refusal]?: string }
  /** The status of a refusal; 422 where it is not named. */
  readonly statuses?: { readonly [Reason in Refusal]?: number }
  readonly done: (
    outcome: Outcome,
    context: Context<Input, SignedIn>,
  ) => Done<Made> | Promise<Done<Made>>
  /** Keeps what was typed while somebody signs in. */
  readonly keepDraft?: (form: FormData) => Promise<void>
  /** Where to come back to after signing in, a path; else the page that the form is on. */
  readonly back?: (form: FormData) => string
}

export type Context<Input, SignedIn extends boolean> = FormContext<
  Input,
  SignedIn extends true ? Viewer : Viewer | null
>

/** An answer that leads to another page, with a script or without. */
export function goTo(path: string): Done<Onward> {
  return { to: path, made: { to: path } }
}

/** An answer that stays, with a sentence. */
export function say(sentence: string): Done<Onward> {
  return { say: sentence }
}
