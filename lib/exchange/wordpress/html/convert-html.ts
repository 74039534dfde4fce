import { type Block, type Body, bodySchema } from '../../../text/body/body.ts'
import { groupBlocks, hasBlocks } from './blocks/block-comments.ts'
import { giveIds } from './blocks/block-ids.ts'
import { Flow, type FlowRules } from './flow.ts'
import { foreignBlock } from './foreign.ts'
import { isTooTangled, textOfTangle } from './is-too-tangled.ts'
import type { Job, Surroundings, WantedPicture } from './job.ts'
import type { Note } from './note.ts'
import type { Scope } from './scope.ts'
import { FeedbackForms, type PlacedForm } from './shortcodes/feedback-forms.ts'
import { groupShortcodes } from './shortcodes/shortcodes.ts'
import { parseHtml, type TreeNode } from './tree.ts'
import { visibleText } from './visible-text.ts'
import { walkNode } from './walk.ts'

export interface Converted {
  /** Always one that bodySchema accepts. */
  readonly body: Body
  /** The pictures in it, whose files are still to be found. */
  readonly wanted: readonly WantedPicture[]
  readonly notes: readonly Note[]
  /** The questions that were put on passages of it. */
  readonly forms: readonly PlacedForm[]
}

/** Inside a body's `content`. */
const START: Scope = { marks: [], heading: null, align: '', depth: 2, verse: false }

/**
 * A post's HTML (classic or of the block editor) as the body of an article. Total: any string has
 * a body that bodySchema accepts. Every text that WordPress would show is in it: in a text block, a
 * caption, a cite, an embed or a marked block. Pure; about 10 MB a second.
 */
export function convertHtml(html: string, surroundings: Surroundings): Converted {
  const source = html.toWellFormed().replaceAll('\u0000', '')
  const converted = attempt(source, surroundings)
  return converted ?? plainly(source, surroundings)
}

function attempt(html: string, surroundings: Surroundings): Converted | null {
  if (isTooTangled(html)) return null
  try {
    const job = new Conversion(surroundings, { classic: !hasBlocks(html), embeds: true })
    const content = job.blocksOf(groupShortcodes(groupBlocks(parseHtml(html))), START)
    return finished(content, job)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The body with its ids, if it keeps within the schema's bounds. */
function finished(content: Block[], job: Conversion): Converted | null {
  const stretches = job.forms.join(content)
  giveIds(content, job.surroundings.key)
  const body: Body = { type: 'doc', content }
  if (!bodySchema.safeParse(body).success) return null
  const forms = job.forms.placed(body, stretches)
  return { body, wanted: job.wanted, notes: job.notes, forms }
}

/** What no body can hold as it is (100,000 paragraphs, a maze of tags): its text in one block. */
function plainly(html: string, surroundings: Surroundings): Converted {
  const job = new Conversion(surroundings, { classic: false, embeds: false })
  job.note('too complex', `${html.length} characters`)
  const text = visibleText(textOfTangle(html))
  const content = [foreignBlock(job, 'text too complex to keep its form', text)]
  giveIds(content, surroundings.key)
  return { body: { type: 'doc', content }, wanted: [], notes: job.notes, forms: [] }
}

class Conversion implements Job {
  readonly wanted: WantedPicture[] = []
  readonly notes: Note[] = []
  readonly forms = new FeedbackForms(this.notes)
  readonly surroundings: Surroundings
  readonly #rules: Omit<FlowRules, 'forms'>

  constructor(surroundings: Surroundings, rules: Omit<FlowRules, 'forms'>) {
    this.surroundings = surroundings
    this.#rules = rules
  }

  note(kind: Note['kind'], what: string): void {
    this.notes.push({ kind, what: what.toWellFormed() })
  }

  walk(nodes: readonly TreeNode[], scope: Scope, flow: Flow): void {
    for (const node of nodes) walkNode(node, scope, flow, this)
  }

  blocksOf(nodes: readonly TreeNode[], scope: Scope): Block[] {
    const flow = new Flow({
      ...this.#rules,
      forms: this.forms,
      embeds: this.#rules.embeds && scope.depth === START.depth,
    })
    this.walk(nodes, scope, flow)
    flow.endLine()
    return flow.blocks
  }
}
