import { wpDiscuzOf } from '../comments/wpdiscuz.ts'
import type { FeedbackForm } from '../html/shortcodes/feedback-forms.ts'
import type { CommentRecord } from '../wxr/record.ts'

/** Which of a post's forms each inline feedback answers. */
export interface AnsweredForms {
  /** The form's id by the comment's number in the export. */
  readonly formOf: ReadonlyMap<number, string>
  /** Comments that answer a form which cannot be told. */
  readonly untold: readonly CommentRecord[]
  /** True where several forms were told apart by nothing but their order. */
  readonly byOrder: boolean
}

/**
 * A comment names its form by the number of a row in wpDiscuz's own table, which is in no export; the
 * text names it by an id made by chance. What is known: a form that goes takes its numbers with it, and
 * numbers rise as forms are added, those of one save in order of the text. So with one form and one
 * number there is no doubt; with as many numbers as forms they are taken in order, and it is said; in
 * any other case nobody can tell, and a guess would put words at the wrong place. A number that stands
 * in the text itself is believed.
 */
export function answeredForms(
  forms: readonly FeedbackForm[],
  comments: readonly CommentRecord[],
): AnsweredForms {
  const inline = comments.filter((record) => record.parent === 0 && formNumber(record) > 0)
  const numbers = [...new Set(inline.map(formNumber))].sort((a, b) => a - b)
  const told = idByNumber(forms, numbers)
  const formOf = new Map<number, string>()
  const untold: CommentRecord[] = []
  for (const record of inline) {
    const id = told.get(formNumber(record))
    if (id === undefined) untold.push(record)
    else formOf.set(record.id, id)
  }
  const named = numbers.every((number) => told.get(number) === String(number))
  return { formOf, untold, byOrder: formOf.size > 0 && forms.length > 1 && !named }
}

function formNumber(record: CommentRecord): number {
  return wpDiscuzOf(record).formNumber
}

function idByNumber(
  forms: readonly FeedbackForm[],
  numbers: readonly number[],
): ReadonlyMap<number, string> {
  const ids = forms.map(({ id }) => id)
  const named = numbers.filter((number) => ids.includes(String(number)))
  if (named.length === numbers.length) return new Map(named.map((one) => [one, String(one)]))
  if (numbers.length !== ids.length) return new Map()
  return new Map(numbers.map((number, index) => [number, ids[index] ?? '']))
}
