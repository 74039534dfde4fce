import type { FeedbackKind } from '../../../conversation/passages/passage-view.ts'
import type { Kept } from '../kept.ts'
import { publicName } from '../public-name.ts'
import { CLOSED, type Json, listed } from '../vocabulary.ts'
import { harmless, harmlessObject } from './harmless-json.ts'
import { type AnnotationInput, localName } from './input.ts'
import type { Words } from './words-of-bodies.ts'

/** Of what it was called on its way here, as many are kept. */
const MAX_NAMES = 5

/** What has a column, or is said by others of our own properties. */
const UNDERSTOOD = new Set([
  ...['@context', 'id', 'type', 'motivation', 'creator', 'created', 'modified'],
  ...['body', 'bodyValue', 'target', 'via', CLOSED],
])
const OUR_MOTIVES = { note: 'commenting', question: 'questioning', correction: 'editing' } as const

/** What is kept of an annotation beside its words and its passage. Pure. */
export function keptOfAnnotation(
  input: AnnotationInput,
  kind: FeedbackKind,
  words: Words,
  site: string,
): Kept {
  const motives = input.motivation.map(localName)
  const types = input.type.filter((type) => localName(type) !== 'Annotation')
  const usual =
    motives.length === 1 && (motives[0] === OUR_MOTIVES[kind] || motives[0] === 'replying')
  const { audience, ...others } = input
  const rest = audience.length > 0 ? input : others
  const properties = harmlessObject(rest, UNDERSTOOD)
  const known = [input.id, ...input.via].filter((name) => name !== undefined)
  // An address of this site would name another comment here.
  const elsewhere = known.filter((name) => !name.startsWith(`${site}/`)).slice(0, MAX_NAMES)
  const creator = writerOf(input)
  return {
    ...some('via', elsewhere),
    ...some('contexts', contextsOf(input)),
    ...some('types', types),
    ...(usual || motives.length === 0 ? {} : { motivations: motives }),
    ...(Object.keys(creator).length > 0 ? { creator } : {}),
    ...(words.language ? { language: words.language } : {}),
    ...some('bodies', words.others),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
  }
}

/** What is said of who wrote it beside the name. */
function writerOf({ creator: [writer] }: AnnotationInput): NonNullable<Kept['creator']> {
  if (!writer) return {}
  const nickname = writer.nickname === undefined ? '' : publicName(writer.nickname)
  const type = writer.type.find((one) => localName(one) !== 'Person')
  return {
    ...(writer.id !== undefined && /^https?:\/\//i.test(writer.id) ? { id: writer.id } : {}),
    ...(nickname === '' ? {} : { nickname }),
    ...(type === undefined ? {} : { type }),
  }
}

/** Contexts beside that of web annotations itself. */
function contextsOf(input: AnnotationInput): Json[] {
  const own = /^https?:\/\/www\.w3\.org\/ns\/(?:anno|ldp)\.jsonld$/
  return listed(input['@context']).flatMap((context) => {
    if (typeof context === 'string' && own.test(context)) return []
    return harmless(context) ?? []
  })
}

function some<Name extends 'via' | 'contexts' | 'types' | 'bodies', Of>(
  name: Name,
  values: readonly Of[],
) {
  return values.length > 0 ? { [name]: [...values] } : {}
}
