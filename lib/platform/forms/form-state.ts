/**
 * What a form's server action answers, and what the form shows next. Serialisable: it goes to the
 * browser with a script, and into the page that answers a plain form post without one.
 */
export interface FormState<Made = unknown> {
  /** `signed-out`: nobody is signed in, and what was typed is kept. */
  readonly outcome: 'untouched' | 'done' | 'refused' | 'signed-out' | 'too-often'
  /** A sentence on the whole of it; empty for none. */
  readonly message: string
  /** A sentence for each field that caused trouble, by its name. */
  readonly errors: Readonly<Record<string, string>>
  /** What was typed, by field; never a password. */
  readonly typed: Readonly<Record<string, string>>
  /** What a command made, when it was done. */
  readonly made?: Made
  /** Where to sign in and come back, when nobody is. A path. */
  readonly signIn?: string
}

/** A server action for `useActionState`. */
export type FormAction<Made = unknown> = (
  state: FormState<Made>,
  form: FormData,
) => Promise<FormState<Made>>

export const UNTOUCHED: FormState<never> = {
  outcome: 'untouched',
  message: '',
  errors: {},
  typed: {},
}
