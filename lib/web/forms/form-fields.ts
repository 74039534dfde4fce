import type { z } from 'zod'
import { fieldSentenceIn } from '../../i18n/field-sentence.ts'
import type { Spoken } from '../../i18n/speech.ts'

/** What Next adds to a form to find its action again. */
const MACHINERY = /^\$ACTION/
const SECRET = /password|current|token/i

/** Whether a field is never sent back: what is in it, the browser keeps or the person types again. */
export function isSecret(name: string): boolean {
  return SECRET.test(name)
}

/** A form's fields by name, as a schema reads them. A file that was not chosen is not there. */
export function fieldsOf(form: FormData): Record<string, FormDataEntryValue> {
  const given = [...form].filter(([name, value]) => !MACHINERY.test(name) && !isNoFile(value))
  return Object.fromEntries(given)
}

/** What was typed, to be shown again. */
export function typedIn(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const [name, value] of Object.entries(fieldsOf(form))) {
    if (typeof value === 'string' && !isSecret(name)) typed[name] = value
  }
  return typed
}

/** A sentence for each field that a schema finds wrong: the first one, in the reader's language. */
export function errorsOf(error: z.ZodError, speech: Spoken): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? '')
    errors[field] ??= fieldSentenceIn(speech, message)
  }
  return errors
}

function isNoFile(value: FormDataEntryValue): boolean {
  return typeof value !== 'string' && value.size === 0 && value.name === ''
}
