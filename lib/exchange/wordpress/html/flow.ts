import type { Block, Inline, Mark } from '../../../text/body/body.ts'
import { embedOf } from './blocks/embed.ts'
import { textNodes } from './inline/inline.ts'
import type { Scope } from './scope.ts'
import type { FeedbackForm, FeedbackForms } from './shortcodes/feedback-forms.ts'

/** How text is turned into lines. */
export interface FlowRules {
  /** Classic posts: an empty line ends a paragraph, a line break is one. Else both are spaces. */
  readonly classic: boolean
  /** An address alone on its line is an embed. */
  readonly embeds: boolean
  /** Questions on passages: text remembers inside of which it was written. */
  readonly forms: FeedbackForms
}

type Shape = Pick<Scope, 'heading' | 'align'>
interface Run {
  text: string
  /** Whether the text ends with a space; to ask a string that still grows would copy it each time. */
  spaced: boolean
  readonly marks: readonly Mark[]
  readonly form: FeedbackForm | null
}

/**
 * Collects text and blocks in reading order. Text gathers in an open line until something ends it;
 * white space is folded as a browser does, so that what is written is what was visible.
 */
export class Flow {
  readonly blocks: Block[] = []
  readonly #rules: FlowRules
  /** Runs of text; null is a hard break. */
  #line: (Run | null)[] = []
  #shape: Shape = { heading: null, align: '' }

  constructor(rules: FlowRules) {
    this.#rules = rules
  }

  /** Puts a block after all that was written. */
  push(block: Block): void {
    this.endLine()
    this.blocks.push(block)
  }

  /** Writes HTML text. */
  write(text: string, scope: Scope): void {
    if (scope.verse) {
      this.#writeVerse(text, scope)
      return
    }
    if (!this.#rules.classic) {
      this.#add(text, scope)
      return
    }
    const paragraphs = text.replace(/\r\n?/g, '\n').split(/\n[ \t]*(?:\n[ \t]*)+/)
    for (const [index, paragraph] of paragraphs.entries()) {
      if (index > 0) this.#endParagraph(scope)
      for (const [number, line] of paragraph.split('\n').entries()) {
        if (number > 0) this.#softBreak(scope)
        this.#add(line, scope)
      }
    }
  }

  /** A `<br>`; in classic posts two of them are an empty line. */
  break(scope: Scope): void {
    this.#open(scope)
    this.#trimEnd()
    const second = this.#line.at(-1) === null && !scope.verse && !scope.heading
    if (second && this.#rules.classic) this.endLine()
    else this.#line.push(null)
  }

  /** Ends the open paragraph or heading, if there is one. */
  endLine(): void {
    this.#trimEnd()
    while (this.#line[0] === null) this.#line.shift()
    while (this.#line.at(-1) === null) this.#line.pop()
    const line = this.#line
    this.#line = []
    for (const part of this.#rules.embeds ? withoutAddresses(line) : [line]) this.#flush(part)
  }

  #flush(part: (Run | null)[] | string): void {
    if (typeof part === 'string') return void this.blocks.push(embedOf(part, ''))
    if (!part.some((run) => run && run.text.trim() !== '')) return
    const content = part.flatMap((run) => this.#nodesOf(run))
    const { heading, align } = this.#shape
    const attrs = { id: '', ...(align ? { align } : {}) }
    if (heading) this.blocks.push({ type: 'heading', attrs: { ...attrs, level: heading }, content })
    else this.blocks.push({ type: 'paragraph', attrs, content })
  }

  #nodesOf(run: Run | null): Inline[] {
    if (!run) return [{ type: 'hardBreak' }]
    const nodes = textNodes(run.text, run.marks)
    if (run.form) for (const node of nodes) this.#rules.forms.say(node, run.form)
    return nodes
  }

  /** An empty line: ends a paragraph, but within a heading it is only a break. */
  #endParagraph(scope: Scope): void {
    if (scope.heading) this.#softBreak(scope)
    else this.endLine()
  }

  #softBreak(scope: Scope): void {
    if (this.#line.length > 0 && this.#line.at(-1) !== null) this.break(scope)
  }

  #add(text: string, scope: Scope): void {
    let folded = text.replace(/[ \t\n\r\f]+/g, ' ')
    this.#open(scope)
    const last = this.#line.at(-1)
    if (!last || last.spaced) folded = folded.replace(/^ /, '')
    if (folded !== '') this.#append(folded, scope.marks)
  }

  #append(text: string, marks: readonly Mark[]): void {
    const form = this.#rules.forms.current()
    const last = this.#line.at(-1)
    const spaced = text.endsWith(' ')
    if (last && last.form === form && sameMarks(last.marks, marks)) {
      last.text += text
      last.spaced = spaced
    } else this.#line.push({ text, spaced, marks, form })
  }

  /** Poetry: breaks stay, and no-break spaces keep the indents. */
  #writeVerse(text: string, scope: Scope): void {
    for (const [index, line] of text.replace(/\r\n?/g, '\n').split('\n').entries()) {
      if (index > 0) this.break(scope)
      this.#open(scope)
      const kept = line.replace(/^ +| {2,}|\t/g, (gap) =>
        '\u00a0'.repeat(gap === '\t' ? 4 : gap.length),
      )
      if (kept !== '') this.#append(kept, scope.marks)
    }
  }

  #open(scope: Scope): void {
    if (scope.heading !== this.#shape.heading || scope.align !== this.#shape.align) {
      this.endLine()
      this.#shape = { heading: scope.heading, align: scope.align }
    }
  }

  #trimEnd(): void {
    const last = this.#line.at(-1)
    if (!last) return
    if (!last.spaced) return
    last.text = last.text.replace(/ +$/, '')
    last.spaced = false
    if (last.text === '') this.#line.pop()
  }
}

function sameMarks(one: readonly Mark[], two: readonly Mark[]): boolean {
  return one === two || JSON.stringify(one) === JSON.stringify(two)
}

/** The line cut at the addresses that stand alone between two breaks; an address is a string. */
function withoutAddresses(line: (Run | null)[]): ((Run | null)[] | string)[] {
  const parts: ((Run | null)[] | string)[] = []
  let open: (Run | null)[] = []
  for (const segment of segments(line)) {
    const address = segment.length === 1 ? bareAddress(segment[0]) : null
    if (address === null) {
      if (open.length > 0) open.push(null)
      for (const run of segment) open.push(run)
    } else {
      if (open.length > 0) parts.push(open)
      parts.push(address)
      open = []
    }
  }
  if (open.length > 0) parts.push(open)
  return parts
}

function segments(line: readonly (Run | null)[]): (Run | null)[][] {
  const found: (Run | null)[][] = [[]]
  for (const run of line) {
    if (run === null) found.push([])
    else found.at(-1)?.push(run)
  }
  return found
}

function bareAddress(run: Run | null | undefined): string | null {
  const text = run?.text.trim() ?? ''
  const alone =
    run?.marks.length === 0 && text.length < 2000 && /^https?:\/\/[^\s<>"]+$/i.test(text)
  return alone && URL.canParse(text) ? text : null
}
