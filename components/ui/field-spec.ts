/** What a form asks for, as its page says it. Plain data: it crosses from the server to the browser. */
export type FieldSpec = LineSpec | ChoiceSpec | TickSpec | FileSpec

interface Asked {
  readonly name: string
  readonly label: string
  /** Said under the label, before one types. */
  readonly hint?: string
}

/** One line of text. */
export interface LineSpec extends Asked {
  readonly type: 'text' | 'email' | 'password'
  readonly value?: string
  /** For browsers and password managers. */
  readonly autoComplete: string
  readonly required?: boolean
  readonly maxLength?: number
}

/** One of several. */
export interface ChoiceSpec extends Asked {
  readonly type: 'choice'
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** A box to tick. */
export interface TickSpec extends Asked {
  readonly type: 'tick'
}

export interface FileSpec extends Asked {
  readonly type: 'file'
  readonly accept: string
}
