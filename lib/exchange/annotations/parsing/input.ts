import { z } from 'zod'
import { isObject, listed } from '../vocabulary.ts'

/** Longer is no address. */
const MAX_ADDRESS = 2000
const MAX_TARGETS = 20
const MAX_BODIES = 50

const address = z.string().min(1).max(MAX_ADDRESS)

/** A list that JSON-LD may write without its brackets, or leave out. */
function some<Of extends z.ZodType>(of: Of, most: number) {
  return z.preprocess(listed, z.array(of).max(most))
}

/** A thing, by its address or with what is said of it. */
const reference = z
  .union([address, z.looseObject({ id: address })])
  .transform((value) => (typeof value === 'string' ? value : value.id))

/** A name, perhaps one for each language; the first counts. */
const name = z.preprocess((value) => {
  const [first] = listed(value)
  return isObject(first) ? first['@value'] : first
}, z.string().max(1000).optional())

const creator = z.union([
  address.transform((id) => ({ id, name: undefined, nickname: undefined, type: [] })),
  z.looseObject({
    id: address.optional(),
    name,
    nickname: name,
    type: some(z.string().max(200), 10),
  }),
])

/** A time as XML Schema writes it; without a zone it is UTC. */
const time = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/, 'no time')
  .transform((text) => new Date(/(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`))
  .refine((at) => !Number.isNaN(at.getTime()), 'no time')

const isAnnotation = (types: readonly string[]) =>
  types.some((type) => localName(type) === 'Annotation')

/**
 * An annotation as other programs write it. What it consists of is read as far as it is understood;
 * everything else is let through, to be kept.
 */
export const annotationSchema = z.looseObject({
  id: address.optional(),
  type: some(z.string().max(500), 20).refine(isAnnotation, 'is not Annotation'),
  motivation: some(reference, 20),
  canonical: address.optional(),
  via: some(reference, 20),
  creator: some(creator, 20),
  created: time.optional(),
  modified: time.optional(),
  audience: some(z.unknown(), 100),
  body: some(z.unknown(), MAX_BODIES),
  bodyValue: z.string().optional(),
  target: some(z.unknown(), MAX_TARGETS).refine((targets) => targets.length > 0, 'is missing'),
})
export type AnnotationInput = z.infer<typeof annotationSchema>

export const textualBodySchema = z.looseObject({
  type: some(z.string(), 10),
  value: z.string(),
  format: some(z.string(), 5),
  language: some(z.string(), 20),
  purpose: some(reference, 10),
})

/** An offset is only a hint: a wrong one is as good as none. */
const offset = z.number().int().min(0).max(100_000_000)

export const quoteSelectorSchema = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string().catch(''),
  suffix: z.string().catch(''),
})

export const positionSelectorSchema = z.object({
  type: z.literal('TextPositionSelector'),
  start: offset,
  end: offset,
})

/** The last part of a name that may be written as a prefixed or a whole address. */
export function localName(name: string): string {
  return name.replace(/^(?:oa:|http:\/\/www\.w3\.org\/ns\/oa#)/, '')
}
