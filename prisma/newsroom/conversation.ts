import { parse } from 'yaml'
import { z } from 'zod'
import { commentBodySchema } from '../../lib/conversation/comments/input.ts'
import {
  SUBSCRIPTION_CHOICES,
  type SubscriptionChoice,
} from '../../lib/conversation/comments/notify-choice.ts'
import { REPORT_REASONS } from '../../lib/conversation/moderation/input.ts'
import { FEEDBACK_KINDS, type FeedbackKind } from '../../lib/conversation/passages/passage-view.ts'

/** One comment of a conversation. */
export interface Remark {
  /** Its place: 2.1 is the first answer to 2. */
  readonly number: string
  /** The number of what it answers; null when it begins a thread. */
  readonly parent: string | null
  /** The writer's handle. */
  readonly by: string
  readonly at: Date
  /** Markdown, as it was first posted. */
  readonly words: string
  readonly ups: number
  readonly downs: number
  readonly notify: SubscriptionChoice
  /** The words of the story that it answers, in its margin. */
  readonly on?: RemarkedWords
  /** The ask that it answers, by its name in the file. */
  readonly answers?: string
}

/** Words that stand once in the story, and what is given on them. */
export interface RemarkedWords {
  readonly words: string
  readonly kind: FeedbackKind
  /** What a correction would have instead; empty for none. */
  readonly instead: string
}

/** All that is said under one story, and what became of it. */
export interface Conversation {
  readonly slug: string
  readonly remarks: readonly Remark[]
  /** Who asked to hear of every new comment. */
  readonly follow: readonly { readonly who: string; readonly at: Date }[]
  readonly later: readonly Later[]
  /** What the newsroom asks about passages. */
  readonly asks: readonly PlannedAsk[]
}

/** The newspaper's own clock. */
const at = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)
  .transform((stamp) => new Date(`${stamp.replace(' ', 'T')}:00+08:00`))
const handle = z.string().min(1)
const on = { at, on: z.string().regex(/^\d+(\.\d+)*$/) }
const moderators = { ...on, who: handle.default('night-moderator'), why: z.string().default('') }

const later = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('edit'), ...on, was: z.string().min(1), now: z.string().min(1) }),
  z.strictObject({ act: z.literal('delete'), ...on }),
  z.strictObject({
    act: z.literal('report'),
    ...on,
    who: handle,
    reason: z.enum(REPORT_REASONS),
    why: z.string().default(''),
  }),
  z.strictObject({ act: z.enum(['pin', 'close', 'remove']), ...moderators }),
])
/** Something that happens to a comment after it was posted. */
export type Later = z.infer<typeof later>

const ask = z.strictObject({
  id: handle,
  at,
  by: handle,
  on: z.string().min(1),
  question: z.string().min(1),
  /** When it takes no more answers. */
  closed: at.optional(),
})
/** A question of the newsroom on words that stand once in the story. */
export type PlannedAsk = z.infer<typeof ask>

const frontMatter = z.strictObject({
  asks: z.array(ask).default([]),
  follow: z.array(z.strictObject({ who: handle, at })).default([]),
  later: z.array(later).default([]),
})

const DOT = ' · '
const heading = z.tuple([z.string().regex(/^\d+(\.\d+)*$/), handle, at], z.string())

/** Reads one conversation file. Throws with the slug and the line when the file breaks the rules. */
export function readConversation(slug: string, source: string): Conversation {
  const [, head = '', text = ''] = /^---\n(.*?)---\n(.*)$/s.exec(source) ?? []
  const read = frontMatter.safeParse(parse(head) ?? {})
  if (!read.success) throw new Error(`${slug}: ${z.prettifyError(read.error)}`)
  const remarks = text
    .trim()
    .split(/^(?=## )/m)
    .map((part) => readRemark(slug, part))
  const numbers = new Set(remarks.map(({ number }) => number))
  for (const { number, parent } of remarks) {
    if (parent !== null && !numbers.has(parent))
      throw new Error(`${slug}: ${number} answers nothing`)
  }
  if (numbers.size < remarks.length) throw new Error(`${slug}: a number stands twice`)
  const asks = new Set(read.data.asks.map(({ id }) => id))
  for (const { number, answers } of remarks) {
    if (answers && !asks.has(answers)) throw new Error(`${slug}: ${number} answers no ask`)
  }
  const edits = read.data.later.filter((one) => one.act === 'edit')
  return {
    slug,
    ...read.data,
    remarks: remarks.map((remark) => asFirstPosted(slug, remark, edits)),
  }
}

function readRemark(slug: string, part: string): Remark {
  const [line = '', ...rest] = part.split('\n')
  const read = heading.safeParse(line.replace(/^## /, '').split(DOT))
  if (!read.success) throw new Error(`${slug}: "${line}": ${z.prettifyError(read.error)}`)
  const [number, by, when, ...marks] = read.data
  const { text, on, instead } = underHeading(rest)
  const words = commentBodySchema.parse(text)
  const parent = number.includes('.') ? number.replace(/\.\d+$/, '') : null
  const remark = { number, parent, by, at: when, words, ups: 0, downs: 0, notify: '' as const }
  const kind = FEEDBACK_KINDS.find((one) => marks.includes(one))
  const others = marks.filter((mark) => mark !== kind)
  const said = Object.assign(remark, ...others.map((mark) => marked(slug, line, mark)))
  if (!kind && !on) return said
  if (!kind || !on || parent)
    throw new Error(`${slug}: "${line}": a kind needs words, and a thread`)
  return { ...said, on: { words: on, kind, instead } }
}

/** The lines right under a heading: which words of the story it is about, and what they should be. */
function underHeading(lines: readonly string[]) {
  const empty = lines.findIndex((line) => line.trim() === '')
  const named = new Map(
    lines.slice(0, Math.max(0, empty)).flatMap((line) => {
      const [, name, words] = /^(on|instead): (.+)$/.exec(line) ?? []
      return name && words ? [[name, words.trim()] as const] : []
    }),
  )
  const text = lines.slice(named.size).join('\n')
  return { text, on: named.get('on') ?? '', instead: named.get('instead') ?? '' }
}

function marked(slug: string, line: string, mark: string): Partial<Remark> {
  const [, count, way] = /^(\d+) (up|down)$/.exec(mark) ?? []
  if (count) return way === 'up' ? { ups: Number(count) } : { downs: Number(count) }
  const [, ask] = /^answers ([a-z0-9-]+)$/.exec(mark) ?? []
  if (ask) return { answers: ask }
  const notify = SUBSCRIPTION_CHOICES.find((choice) => choice && mark === `notify ${choice}`)
  if (!notify) throw new Error(`${slug}: "${line}": what is "${mark}"?`)
  return { notify }
}

/** The words with their edits taken back, the latest first. */
function asFirstPosted(
  slug: string,
  remark: Remark,
  edits: readonly { readonly on: string; readonly was: string; readonly now: string }[],
): Remark {
  const own = edits.filter((edit) => edit.on === remark.number)
  const words = own.reduceRight((text, { was, now }) => {
    if (text.split(now).length !== 2) throw new Error(`${slug}: "${now}" stands not once`)
    return text.replace(now, () => was)
  }, remark.words)
  return { ...remark, words }
}
