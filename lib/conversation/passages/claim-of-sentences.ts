import { CONTEXT } from '../../text/anchoring/passage.ts'

/**
 * What a form without a script says of the passage: `text`, the block's; `at`, where that begins in
 * the body text; `sentence`, the chosen one as "12-80" in units of the block; `onto`, where the last
 * one ends, or nothing for this one alone. Answers the fields of a claim (input.ts), and null where the
 * form says nothing of the kind. It may be forged like any claim: the server looks for its words.
 */
export function claimOfSentences(form: FormData): Readonly<Record<string, string>> | null {
  const text = form.get('text')
  const chosen = /^(\d{1,7})-(\d{1,7})$/.exec(String(form.get('sentence') ?? ''))
  if (typeof text !== 'string') return null
  // A post ends lines in its own way.
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
