import { escapeHtml } from '../../text/markup/html.ts'
import { isSecret } from '../forms/form-fields.ts'
import type { KeptBody } from './keep-body.ts'

interface Words {
  /** What stands over what was typed. */
  readonly written: string
  readonly sendAgain: string
}

/** Somebody typed it; what is shorter and without a space may be a number or a choice of the form's own. */
const TYPED = /\s|.{40}/su
/** What Next finds the form's action by. */
const MACHINERY = '$'

/**
 * A plain form with the fields of one that was sent, to be sent once more to the same address. What
 * somebody wrote is shown, so that it can be copied too. Null where nothing was kept.
 */
export async function formAgain(body: KeptBody | null, words: Words): Promise<string | null> {
  const sent = await body?.fields()
  if (!sent) return null
  const fields = [...sent].flatMap(([name, value]) => {
    return typeof value === 'string' && !isSecret(name) ? [field(name, value, words)] : []
  })
  const send = `<p><button>${words.sendAgain}</button></p>`
  return `<form method="post" enctype="multipart/form-data">
${fields.join('\n')}
${send}
</form>
`
}

function field(name: string, value: string, { written }: Words): string {
  const known = `name="${escapeHtml(name)}"`
  if (name.startsWith(MACHINERY) || !TYPED.test(value)) {
    return `<input type="hidden" ${known} value="${escapeHtml(value)}">`
  }
  // Browsers drop one line break at the beginning.
  return `<label>${written}<textarea ${known}>\n${escapeHtml(value)}</textarea></label>`
}
