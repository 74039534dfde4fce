import { parse } from 'yaml'
import { z } from 'zod'
import { commentBodySchema } from '../../lib/comments/input.ts'
import { SUBSCRIPTION_CHOICES, type SubscriptionChoice } from '../../lib/comments/notify.ts'
import { REPORT_REASONS } from '../../lib/moderation/input.ts'

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
}

/** All that is said under one story, and what became of it. */
export interface Conversation {
  readonly slug: string
  readonly remarks: readonly Remark[]
  /** Who asked to hear of every new comment. */
  readonly follow: readonly { readonly who: string; readonly at: Date }[]
  readonly later: readonly Later[]
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

const frontMatter = z.strictObject({
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
  const words = commentBodySchema.parse(rest.join('\n'))
  const parent = number.includes('.') ? number.replace(/\.\d+$/, '') : null
  const remark = { number, parent, by, at: when, words, ups: 0, downs: 0, notify: '' as const }
  return Object.assign(remark, ...marks.map((mark) => marked(slug, line, mark)))
}

function marked(slug: string, line: string, mark: string): Partial<Remark> {
  const [, count, way] = /^(\d+) (up|down)$/.exec(mark) ?? []
  if (count) return way === 'up' ? { ups: Number(count) } : { downs: Number(count) }
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
