import { CONTEXT } from '../../text/anchoring/passage.ts'

/**
 * Reads the passage from a form without JavaScript, and returns the fields of a claim (input.ts).
 * Null if the form has no passage. It may be forged like any claim: the server looks for its words.
 *
 *     text="The ferry sails. It is full."  at=120  sentence="0-16"  onto=""    the first sentence
 *     text="The ferry sails. It is full."  at=120  sentence="0-16"  onto="28"  both
 *
 * `at` is the offset of the block `text` in the body text; the other offsets are in the block.
 */
export function parseSentenceClaim(form: FormData): Readonly<Record<string, string>> | null {
  const text = form.get('text')
  const chosen = /^(\d{1,7})-(\d{1,7})$/.exec(String(form.get('sentence') ?? ''))
  if (typeof text !== 'string') return null
  // Form posts end lines with CRLF.
  const words = text.replace(/\r\n?/g, '\n')
  const from = Number(chosen?.[1] ?? 0)
  const through = Math.max(Number(chosen?.[2] ?? 0), Number(form.get('onto')) || 0)
  const at = Number(form.get('at')) || 0
  return {
    start: String(at + from),
    end: String(at + through),
    exact: words.slice(from, through),
    prefix: words.slice(Math.max(0, from - CONTEXT), from).toWellFormed(),
    suffix: words.slice(through, through + CONTEXT).toWellFormed(),
    from: String(from),
    through: String(through),
  }
}
