import { MAX_QUESTION } from '../../../../conversation/margin/input.ts'
import { MAX_PASSAGE } from '../../../../conversation/passages/passage-view.ts'
import { type Block, type Body, type Inline, nodesOf } from '../../../../text/body/body.ts'
import { bodyText, isTextBlock } from '../../../../text/body/body-text.ts'
import { MAX_TEXT } from '../inline/inline.ts'
import type { Note } from '../note.ts'
import type { ShortcodeNode } from '../tree.ts'

// wpDiscuz 7 puts a question on a passage by a shortcode around it:
//
//   [wpdiscuz-feedback id="k3x9…" question="Do you agree?" opened="0"]the passage[/wpdiscuz-feedback]
//
// `id` is made by chance when the form is made; `opened` says whether the form is unfolded when the
// page is shown, not whether it takes answers (it always does). Without an id and a question it is
// none. What it encloses may be words, or paragraphs, and may begin in one element and end in another.

export const FEEDBACK = 'wpdiscuz-feedback'

/** A question that the old site put on a passage. */
export interface FeedbackForm {
  /** Unique in its post. */
  readonly id: string
  readonly question: string
  readonly opened: string
}

/** One whose passage is known: UTF-16 units of the body text. */
export interface PlacedForm extends FeedbackForm {
  readonly start: number
  readonly end: number
}

/** The forms that one conversion meets, in order, and the text that was written inside of each. */
export class FeedbackForms {
  readonly #notes: Note[]
  readonly #met = new Set<string>()
  readonly #closed = new Set<FeedbackForm>()
  readonly #said = new Map<Inline, FeedbackForm>()
  /** What was opened and not closed yet; null for an opening that makes no form. */
  readonly #open: (FeedbackForm | null)[] = []

  constructor(notes: Note[]) {
    this.#notes = notes
  }

  open(code: ShortcodeNode): void {
    const form = this.current() === null ? formOf(code) : null
    const fresh = form !== null && !this.#met.has(form.id)
    if (fresh) this.#met.add(form.id)
    else this.#break(code.raw)
    this.#open.push(fresh ? form : null)
  }

  close(code: ShortcodeNode): void {
    const form = this.#open.pop()
    if (form === undefined) this.#break(code.raw)
    else if (form) this.#closed.add(form)
  }

  /** The form inside of which text is written now. */
  current(): FeedbackForm | null {
    return this.#open.findLast((form) => form !== null) ?? null
  }

  say(node: Inline, form: FeedbackForm): void {
    this.#said.set(node, form)
  }

  /** Joins text that only a form's ends parted, so that the body is as if it had none. */
  join(content: readonly Block[]): Map<FeedbackForm, Stretch[]> {
    const stretches = new Map<FeedbackForm, Stretch[]>()
    if (this.#said.size === 0) return stretches
    for (const block of nodesOf({ type: 'doc', content: [...content] })) {
      if (!isTextBlock(block) || !block.content) continue
      const inside = this.#stretchesOf(block.content)
      for (const { form, from, to } of inside) {
        stretches.set(form, [...(stretches.get(form) ?? []), { block, from, to }])
      }
      if (inside.length > 0) joinAlike(block.content)
    }
    return stretches
  }

  /** Where the passages stand, once every block has its id. Those that enclose no words are none. */
  placed(body: Body, stretches: ReadonlyMap<FeedbackForm, readonly Stretch[]>): PlacedForm[] {
    for (const form of this.#open) if (form) this.#break(`${form.question} (no end)`)
    const { text, lines } = bodyText(body)
    const at = new Map(lines.map(({ blockId, start }) => [blockId, start]))
    return [...this.#closed].flatMap((form) => {
      const parts = (stretches.get(form) ?? []).map(({ block, from, to }) => {
        const start = at.get(block.attrs.id) ?? 0
        return { start: start + from, end: start + to }
      })
      const placed = trimmed(text, parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0)
      if (!placed) this.#break(`${form.question} (no words)`)
      return placed ? [{ ...form, ...this.#shortened(text, form, placed) }] : []
    })
  }

  #stretchesOf(content: readonly Inline[]) {
    let at = 0
    return content.flatMap((node) => {
      const from = at
      at += node.type === 'text' ? node.text.length : 1
      const form = this.#said.get(node)
      return form ? [{ form, from, to: at }] : []
    })
  }

  #shortened(text: string, form: FeedbackForm, { start, end }: Range): Range {
    if (end - start <= MAX_PASSAGE) return { start, end }
    this.#notes.push({ kind: 'feedback passage shortened', what: form.question })
    const cut = text.slice(start, start + MAX_PASSAGE)
    const words = /^[\s\S]*\S(?=\s)/.exec(cut)?.[0] ?? cut
    return { start, end: start + words.length }
  }

  #break(what: string): void {
    this.#notes.push({ kind: 'feedback form broken', what: what.slice(0, 200).toWellFormed() })
  }
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Text of one block that stands inside a form. */
interface Stretch {
  readonly block: Block
  readonly from: number
  readonly to: number
}

function formOf({ attrs }: ShortcodeNode): FeedbackForm | null {
  const id = (attrs.get('id') ?? '').trim().slice(0, 100)
  const question = (attrs.get('question') ?? '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_QUESTION)
    .toWellFormed()
  return id && question ? { id, question, opened: attrs.get('opened') ?? '' } : null
}

function joinAlike(content: Inline[]): void {
  for (let index = content.length - 1; index > 0; index--) {
    const [before, node] = [content[index - 1], content[index]]
    if (before?.type !== 'text' || node?.type !== 'text') continue
    if (JSON.stringify(before.marks) !== JSON.stringify(node.marks)) continue
    if (before.text.length + node.text.length > MAX_TEXT) continue
    content.splice(index - 1, 2, { ...before, text: before.text + node.text })
  }
}

function trimmed(text: string, start: number, end: number): Range | null {
  const words = text.slice(start, end)
  if (words.trim() === '') return null
  const from = start + words.length - words.trimStart().length
  return { start: from, end: from + words.trim().length }
}
