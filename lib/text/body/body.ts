import { z } from 'zod'

/**
 * The body of an article: a tree of blocks in ProseMirror JSON, with the node and
 * mark names of TipTap's own extensions, so that the editor needs no translation.
 *
 * Every block carries a stable `id` (unique within the body) that survives edits.
 * Nothing here holds HTML: what a page shows is drawn from this tree by components.
 */

/** How deep blocks may nest: a list in a quote in a cell is 7; deeper is an attack or a bug. */
export const MAX_BODY_DEPTH = 24
/** More nodes than the longest book chapter has; keeps parsing and rendering bounded. */
export const MAX_BODY_NODES = 50_000

const id = z.string().min(1).max(64)
const text = z.string().min(1).max(500_000)

/** Addresses that a reader may be sent to: web, mail, phone, or a place on this site. */
export const linkAddress = z
  .string()
  .max(4000)
  .regex(
    /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i,
    'A link starts with https://, mailto:, tel:, / or #',
  )

const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('underline') }),
  z.strictObject({ type: z.literal('strike') }),
  z.strictObject({ type: z.literal('code') }),
  z.strictObject({ type: z.literal('superscript') }),
  z.strictObject({ type: z.literal('subscript') }),
  z.strictObject({ type: z.literal('highlight') }),
  z.strictObject({
    type: z.literal('language'),
    attrs: z.strictObject({ lang: z.string().max(35) }),
  }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: linkAddress, title: z.string().max(500).optional() }),
  }),
])

const textSchema = z.strictObject({
  type: z.literal('text'),
  text,
  marks: z.array(markSchema).max(10).optional(),
})
const hardBreakSchema = z.strictObject({ type: z.literal('hardBreak') })
const inlineSchema = z.discriminatedUnion('type', [textSchema, hardBreakSchema])
const inlineContent = z.array(inlineSchema).optional()
const plainContent = z.array(z.strictObject({ type: z.literal('text'), text })).optional()
const onlyId = z.strictObject({ id })
/** Which way a block stands; empty is the start of the line. */
const align = z.enum(['', 'center', 'right']).optional()

/** A picture as it stood when the revision was saved. `key` empty: a placeholder without a file. */
export const pictureSchema = z.strictObject({
  key: z.string().max(200),
  /** svg, webp, gif … or empty with an empty key. */
  format: z.string().max(10),
  /** Pixels of the original; 0 where unknown. */
  width: z.number().int().min(0).max(100_000),
  height: z.number().int().min(0).max(100_000),
  alt: z.string().max(2000),
  caption: z.string().max(4000),
  credit: z.string().max(500),
})

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  attrs: z.strictObject({ id, align }),
  content: inlineContent,
})
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ id, align, level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  content: inlineContent,
})
const codeBlock = z.strictObject({
  type: z.literal('codeBlock'),
  attrs: z.strictObject({ id, language: z.string().max(40).optional() }),
  content: plainContent,
})
const picture = z.strictObject({
  type: z.literal('picture'),
  attrs: z.strictObject({ id, ...pictureSchema.shape, href: linkAddress.optional() }),
})
const embed = z.strictObject({
  type: z.literal('embed'),
  attrs: z.strictObject({
    id,
    url: linkAddress,
    title: z.string().max(500),
    provider: z.string().max(100),
  }),
})
const horizontalRule = z.strictObject({ type: z.literal('horizontalRule'), attrs: onlyId })
const keepReading = z.strictObject({
  type: z.literal('keepReading'),
  attrs: z.strictObject({ id, slug: z.string().min(1).max(200) }),
})
/** Something imported that has no place here: `what` names it, the text is what it said. */
const foreign = z.strictObject({
  type: z.literal('foreign'),
  attrs: z.strictObject({ id, what: z.string().max(200) }),
  content: plainContent,
})

const listItem = z.strictObject({
  type: z.literal('listItem'),
  attrs: onlyId,
  get content(): z.ZodArray<typeof blockSchema> {
    return z.array(blockSchema)
  },
})
const bulletList = z.strictObject({
  type: z.literal('bulletList'),
  attrs: onlyId,
  content: z.array(listItem).min(1),
})
const orderedList = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z.strictObject({ id, start: z.number().int().min(-1_000_000).max(1_000_000).optional() }),
  content: z.array(listItem).min(1),
})
const blockquote = z.strictObject({
  type: z.literal('blockquote'),
  attrs: z.strictObject({ id, align, cite: z.string().max(500).optional() }),
  get content(): z.ZodArray<typeof blockSchema> {
    return z.array(blockSchema)
  },
})
const tableCell = z.strictObject({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z.strictObject({
    id,
    colspan: z.number().int().min(1).max(100).optional(),
    rowspan: z.number().int().min(1).max(1000).optional(),
  }),
  get content(): z.ZodArray<typeof blockSchema> {
    return z.array(blockSchema)
  },
})
const tableRow = z.strictObject({
  type: z.literal('tableRow'),
  attrs: onlyId,
  content: z.array(tableCell),
})
const table = z.strictObject({
  type: z.literal('table'),
  attrs: z.strictObject({ id, caption: z.string().max(500).optional() }),
  content: z.array(tableRow).min(1),
})

const blockSchema = z.discriminatedUnion('type', [
  paragraph,
  heading,
  bulletList,
  orderedList,
  blockquote,
  picture,
  embed,
  table,
  codeBlock,
  horizontalRule,
  keepReading,
  foreign,
])

const treeSchema = z.strictObject({ type: z.literal('doc'), content: z.array(blockSchema) })

export type Mark = z.infer<typeof markSchema>
export type Inline = z.infer<typeof inlineSchema>
export type Block = z.infer<typeof blockSchema>
export type ListItem = z.infer<typeof listItem>
export type TableRow = z.infer<typeof tableRow>
export type TableCell = z.infer<typeof tableCell>
export type PictureView = z.infer<typeof pictureSchema>
export type Body = z.infer<typeof treeSchema>
/** A node of any kind that stands in the tree with an id of its own. */
export type Node = Block | ListItem | TableRow | TableCell

/** All nodes with an id, in reading order, parents before children. */
export function* nodesOf(body: Body): Generator<Node> {
  for (const block of body.content) yield* withDescendants(block)
}

function* withDescendants(node: Node): Generator<Node> {
  yield node
  for (const child of childrenOf(node)) yield* withDescendants(child)
}

/** The child nodes that carry ids (not text): empty for leaves. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
    case 'blockquote':
    case 'table':
    case 'tableRow':
    case 'tableCell':
    case 'tableHeader':
      return node.content
    default:
      return []
  }
}

/** Walks raw JSON without recursion, so that a hostile depth can't end the process. */
function withinBounds(value: unknown): boolean {
  const stack: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  let nodes = 0
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    nodes += 1
    if (nodes > MAX_BODY_NODES * 4 || next.depth > MAX_BODY_DEPTH * 3) return false
    for (const child of Object.values(next.value))
      stack.push({ value: child, depth: next.depth + 1 })
  }
  return true
}

function idsAreUnique(body: Body): boolean {
  const seen = new Set<string>()
  for (const node of nodesOf(body)) {
    if (seen.has(node.attrs.id)) return false
    seen.add(node.attrs.id)
  }
  return true
}

/**
 * The schema of a whole body, strict: unknown nodes, marks or attributes are refused, ids are
 * unique, depth and size are bounded before anything recursive runs.
 */
export const bodySchema = z
  .unknown()
  .refine(withinBounds, 'The body is nested too deeply or has too many parts')
  .pipe(treeSchema)
  .refine(idsAreUnique, 'Two blocks have the same id')

/** A stored body, back as a tree. Throws when the database holds what the schema refuses. */
export function parseBody(json: string): Body {
  return bodySchema.parse(JSON.parse(json))
}
