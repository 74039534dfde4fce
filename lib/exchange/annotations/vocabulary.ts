/** What the Web Annotation Data Model and Protocol call things (W3C Recommendations of 2017). */
export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
export const LDP_CONTEXT = 'http://www.w3.org/ns/ldp.jsonld'
export const LDP = 'http://www.w3.org/ns/ldp#'
export const PROTOCOL = 'http://www.w3.org/TR/annotation-protocol/'
export const ANNO_MEDIA_TYPE = `application/ld+json; profile="${ANNO_CONTEXT}"`

/** Annotations on one page of a collection. */
export const ANNOTATIONS_PAGE = 100

/** When an ask was closed: a term of Activity Streams, which the annotation context knows by prefix. */
export const CLOSED = 'as:closed'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [name: string]: Json
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One value or a list of them, as JSON-LD writes either. */
export function listed<T>(value: T | readonly T[] | null | undefined): readonly T[] {
  if (value === undefined || value === null) return []
  return isList(value) ? value : [value]
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value)
}

/** A list as short as JSON-LD writes it: of one thing, the thing. */
export function shortened(values: readonly Json[]): Json {
  const [first = null] = values
  return values.length === 1 ? first : values
}
