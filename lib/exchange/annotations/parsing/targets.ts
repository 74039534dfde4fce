import { z } from 'zod'
import { ownArticle } from '../addresses.ts'
import { isObject, type Json, type JsonObject, listed } from '../vocabulary.ts'
import { harmless, harmlessObject } from './harmless-json.ts'
import { positionSelectorSchema, quoteSelectorSchema } from './input.ts'

/** The words of a passage, as a file claims them; offsets in code points. */
export interface ForeignClaim {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start?: number
  readonly end?: number
}

/** What an annotation is about. */
export interface Target {
  /** Of an article, or of an annotation that it answers. */
  readonly address: string
  /** Null where it names no passage. */
  readonly claim: ForeignClaim | null
  /** The revision of ours in which it was chosen; null where it isn't said. */
  readonly revision: number | null
  /** Selectors that we can't follow. */
  readonly selectors: readonly Json[]
  /** States that don't say which revision of ours it is. */
  readonly states: readonly Json[]
  /** What is understood, and to be kept only where it leads nowhere: the position, and the states. */
  readonly position: Json | null
  readonly revisions: readonly Json[]
  readonly rest: JsonObject
  /** All of it, as it was written. */
  readonly whole: Json
}

/** Targets that may be given together in one (Choice, List …); more are no annotation of an article. */
const MAX_TARGETS = 20

const address = z.string().min(1).max(2000)

/** The targets that can be read, of however many are given. */
export function readTargets(targets: readonly unknown[], site: string): Target[] {
  const all = targets.flatMap((target) => {
    return isObject(target) && Array.isArray(target.items) ? target.items : [target]
  })
  return all.slice(0, MAX_TARGETS).flatMap((target) => readTarget(target, site) ?? [])
}

const UNDERSTOOD = new Set(['id', 'type', 'source', 'selector', 'state'])

function readTarget(target: unknown, site: string): Target | null {
  const parts = isObject(target) ? target : { id: target }
  const source = isObject(parts.source) ? parts.source.id : parts.source
  const named = address.safeParse(source ?? parts.id)
  if (!named.success) return null
  const selectors = listed(parts.selector)
  const states = listed(parts.state).flatMap((state) => harmless(state) ?? [])
  const cached = states.map((state) => revisionOf(state, site))
  return {
    address: named.data,
    ...claimOf(selectors),
    revision:
      cached.find((number) => number !== null) ?? ownArticle(site, named.data)?.revision ?? null,
    states: states.filter((_, index) => cached[index] === null),
    revisions: states.filter((_, index) => cached[index] !== null),
    rest: harmlessObject(parts, UNDERSTOOD),
    whole: harmless(target) ?? null,
  }
}

/** The revision of ours that a TimeState's copy is. */
function revisionOf(state: Json, site: string): number | null {
  if (!isObject(state) || typeof state.cached !== 'string') return null
  return ownArticle(site, state.cached)?.revision ?? null
}

/**
 * The passage by its quote and its position. One that another selector is refined by, or that refines
 * another, is kept as well, since it says more than we follow; its words are still looked for.
 */
function claimOf(selectors: readonly unknown[]): Pick<Target, 'claim' | 'selectors' | 'position'> {
  const plain = selectors.filter((selector) => isObject(selector) && !('refinedBy' in selector))
  const [own] = plain.filter((selector) => quoteSelectorSchema.safeParse(selector).success)
  const [place] = plain.filter((selector) => positionSelectorSchema.safeParse(selector).success)
  const quote = quoteSelectorSchema.safeParse(own ?? refinedQuote(selectors)).data
  const position = positionSelectorSchema.safeParse(place).data
  const others = selectors.filter((selector) => selector !== own && selector !== place)
  const { start, end } = position ?? {}
  const offsets = start !== undefined && end !== undefined && start < end ? { start, end } : {}
  const words = {
    exact: quote?.exact ?? '',
    prefix: quote?.prefix ?? '',
    suffix: quote?.suffix ?? '',
  }
  return {
    claim: selectors.length > 0 ? { ...words, ...offsets } : null,
    selectors: others.flatMap((selector) => harmless(selector) ?? []),
    position: harmless(place) ?? null,
  }
}

/** The words at the end of a chain of refinements. */
function refinedQuote(selectors: readonly unknown[]): unknown {
  for (const selector of selectors) {
    let [inner] = listed(selector)
    while (isObject(inner) && isObject(inner.refinedBy)) inner = inner.refinedBy
    if (isObject(inner) && inner.type === 'TextQuoteSelector') return inner
  }
  return undefined
}
