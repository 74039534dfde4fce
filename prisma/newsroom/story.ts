import { parse } from 'yaml'
import { z } from 'zod'
import { filingSchema } from '../../lib/newsroom/articles/input.ts'

const at = z.iso.datetime({ offset: true }).transform((stamp) => new Date(stamp))

/** A later change: what the text said before, and what it says since. */
const changed = { at, was: z.string().min(1), now: z.string().min(1) }

const frontMatter = z.strictObject({
  headline: z.string().min(1),
  dek: z.string().default(''),
  kicker: z.string().default(''),
  kind: z.enum(['article', 'page']).default('article'),
  category: filingSchema.shape.category.default(null),
  author: filingSchema.shape.author,
  tags: filingSchema.shape.tags.default([]),
  language: z.string().default('en'),
  /** The story, out before, that this one tells in another language. */
  translates: filingSchema.shape.slug.optional(),
  published: at,
  hero: z.string().optional(),
  corrections: z
    .array(z.strictObject({ ...changed, notice: z.string(), foundBy: z.string().default('') }))
    .default([]),
  updates: z.array(z.strictObject({ ...changed, note: z.string() })).default([]),
})

type FrontMatter = z.infer<typeof frontMatter>

/** Something that happens to a story after it is out. */
export type Change = { readonly at: Date; readonly was: string; readonly now: string } & (
  | { readonly kind: 'correction'; readonly notice: string; readonly foundBy: string }
  | { readonly kind: 'update'; readonly note: string }
)

/** The words of a story at one time. */
export interface Words {
  readonly headline: string
  readonly dek: string
  readonly markdown: string
}

export interface Story {
  readonly slug: string
  readonly meta: FrontMatter
  /** As the text reads today. */
  readonly words: Words
  /** In the order of their times. */
  readonly changes: readonly Change[]
}

/** Reads one story file. Throws with the slug and the field when the file breaks the rules. */
export function readStory(slug: string, source: string): Story {
  const [, head = '', markdown = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? []
  const read = frontMatter.safeParse(parse(head))
  if (!read.success) throw new Error(`${slug}: ${z.prettifyError(read.error)}`)
  const meta = read.data
  const changes: Change[] = [
    ...meta.corrections.map((change) => ({ kind: 'correction' as const, ...change })),
    ...meta.updates.map((change) => ({ kind: 'update' as const, ...change })),
  ]
  changes.sort((a, b) => a.at.getTime() - b.at.getTime())
  const { headline, dek } = meta
  return { slug, meta, changes, words: { headline, dek, markdown: markdown.trim() } }
}

/**
 * The words as they stood once `changes` of them had happened: today's, with the later ones taken
 * back, the latest first.
 */
export function wordsAfter(story: Story, changes: number): Words {
  return story.changes.slice(changes).reduceRight<Words>((words, change) => {
    return takenBack(story.slug, words, change)
  }, story.words)
}

function takenBack(slug: string, words: Words, { was, now }: Change): Words {
  const fields = ['headline', 'dek', 'markdown'] as const
  const places = fields.flatMap((field) => {
    return Array.from({ length: words[field].split(now).length - 1 }, () => field)
  })
  const [field] = places
  if (!field || places.length > 1) {
    throw new Error(`${slug}: "${now}" stands ${places.length} times, not once`)
  }
  return { ...words, [field]: words[field].replace(now, () => was) }
}
