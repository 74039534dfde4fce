import { MAX_NAME } from '../../../accounts/users/user.ts'
import { MAX_QUESTION } from '../../../conversation/margin/input.ts'
import type { FeedbackKind } from '../../../conversation/passages/passage-view.ts'
import { MAX_SUGGESTION } from '../../../conversation/passages/passage-view.ts'
import type { Kept } from '../kept.ts'
import type { Newspaper } from '../newspaper.ts'
import { publicName } from '../public-name.ts'
import { CLOSED, isObject } from '../vocabulary.ts'
import { tooMuch } from './harmless-json.ts'
import { type AnnotationInput, annotationSchema, localName } from './input.ts'
import { keptOfAnnotation } from './kept-of-annotation.ts'
import { readTargets, type Target } from './targets.ts'
import { type Words, wordsOfBodies } from './words-of-bodies.ts'

/** An annotation of a file, as far as it says what it is. */
export interface ParsedAnnotation {
  /** What it is called; empty for one without a name. */
  readonly names: readonly string[]
  /** Where it was obtained, which may be what it was called there; or what many have in common. */
  readonly via: readonly string[]
  readonly kind: FeedbackKind
  /** A question that this newspaper put. */
  readonly isAsk: boolean
  readonly closedAt: Date | null
  readonly words: Words
  readonly guestName: string
  /** Null where it isn't said. */
  readonly createdAt: Date | null
  readonly editedAt: Date | null
  /** Meant for certain people. */
  readonly isPrivate: boolean
  readonly targets: readonly Target[]
  readonly kept: Kept
}

/** Of what it was called on its way here, as many are kept. */
const MAX_NAMES = 5

export type Parsing =
  | { readonly ok: true; readonly annotation: ParsedAnnotation }
  /** `why` completes "it was not read: …". */
  | { readonly ok: false; readonly why: string }

/** One thing of a file as an annotation, or why it is none. Bounded, whatever it is. Pure. */
export function parseAnnotation(value: unknown, paper: Newspaper): Parsing {
  const why = typeof value === 'string' ? 'only its address is in the file' : tooMuch(value)
  if (why !== null) return { ok: false, why }
  const parsed = annotationSchema.safeParse(withPlainNames(value))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const path = issue?.path.join('.') ?? ''
    return { ok: false, why: `its ${path || 'form'} can’t be read (${issue?.message ?? ''})` }
  }
  const input = parsed.data
  const targets = readTargets(input.target, paper.url)
  if (targets.length === 0) return { ok: false, why: 'its target can’t be read' }
  return { ok: true, annotation: annotationOf(input, targets, paper) }
}

/** JSON-LD may write its keywords with a sign. */
function withPlainNames(value: unknown): unknown {
  if (!isObject(value) || !('@id' in value || '@type' in value)) return value
  const { '@id': id, '@type': type, ...rest } = value
  return { ...(id === undefined ? {} : { id }), ...(type === undefined ? {} : { type }), ...rest }
}

function annotationOf(
  input: AnnotationInput,
  targets: readonly Target[],
  paper: Newspaper,
): ParsedAnnotation {
  const words = wordsOfBodies(input)
  const kind = kindOf(input, words)
  const isAsk = kind === 'question' && isOf(input, paper) && words.plain.length <= MAX_QUESTION
  const { id, canonical, via, creator, created, modified, audience } = input
  const names = [canonical, id].filter((name) => name !== undefined)
  const [writer] = creator
  return {
    names: [...new Set(names)],
    via: via.slice(0, MAX_NAMES),
    ...{ kind, isAsk, words, targets, kept: keptOfAnnotation(input, kind, words, paper.url) },
    closedAt: isAsk ? timeOf(input[CLOSED]) : null,
    guestName: publicName(oneLine(writer?.name ?? writer?.nickname ?? ''))
      .slice(0, MAX_NAME)
      .toWellFormed(),
    createdAt: created ?? null,
    editedAt: created && modified && modified > created ? modified : null,
    isPrivate: audience.length > 0,
  }
}

function kindOf({ motivation }: AnnotationInput, { suggestion }: Words): FeedbackKind {
  const motives = motivation.map(localName)
  if (suggestion.length > 0 && suggestion.length <= MAX_SUGGESTION) return 'correction'
  if (motives.includes('editing')) return 'correction'
  return motives.includes('questioning') ? 'question' : 'note'
}

/** Whether this newspaper itself signed it. */
function isOf({ creator }: AnnotationInput, { name, url }: Newspaper): boolean {
  return creator.some((one) => {
    const organisation = one.type.some((type) => localName(type) === 'Organization')
    return organisation && (one.id === url || one.name === name)
  })
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

function timeOf(value: unknown): Date | null {
  const at = typeof value === 'string' ? new Date(value) : null
  return at && !Number.isNaN(at.getTime()) ? at : null
}
