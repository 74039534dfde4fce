/**
 * Description of a form field. Plain data, because it is passed from server to client components.
 */
export type FieldSpec = LineSpec | ChoiceSpec | TickSpec | FileSpec

interface Asked {
  readonly name: string
  readonly label: string
  /** Hint below the label. */
  readonly hint?: string
}

/** A one-line text field. */
export interface LineSpec extends Asked {
  readonly type: 'text' | 'email' | 'password'
  readonly value?: string
  /** `autocomplete` attribute. */
  readonly autoComplete: string
  readonly required?: boolean
  readonly maxLength?: number
}

/** Radio buttons. */
export interface ChoiceSpec extends Asked {
  readonly type: 'choice'
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** A checkbox. */
export interface TickSpec extends Asked {
  readonly type: 'tick'
}

export interface FileSpec extends Asked {
  readonly type: 'file'
  readonly accept: string
}
