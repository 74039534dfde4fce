import { LDP } from '../vocabulary.ts'

/**
 * How much of a container is wanted: only what it is, with the addresses of its annotations, or with
 * the annotations themselves.
 */
export type Wanted = 'minimal' | 'iris' | 'descriptions'

/** Longer is no list of preferences. */
const MAX_HEADER = 2000

/**
 * What a `Prefer` header asks of a container (Web Annotation Protocol 4.2); null when it asks nothing
 * that we know. Where it contradicts itself the smaller answer is given.
 */
export function wantedBy(prefer: string | null): Wanted | null {
  const header = (prefer ?? '').slice(0, MAX_HEADER)
  if (!/(?:^|[,;\s])return\s*=\s*"?representation\b/i.test(header)) return null
  const [, included = ''] = /[;\s]include\s*=\s*"([^"]*)"/i.exec(header) ?? []
  const names = included.split(/\s+/)
  const asks = (name: string) => {
    return names.some((one) => one === `${LDP}${name}` || one === `http://www.w3.org/ns/oa#${name}`)
  }
  if (asks('PreferMinimalContainer')) return 'minimal'
  if (asks('PreferContainedIRIs')) return 'iris'
  return asks('PreferContainedDescriptions') ? 'descriptions' : null
}

/**
 * Whether who sends that `Accept` header reads pages rather than data: it names HTML, and not after
 * JSON. What takes anything gets the data.
 */
export function prefersPage(accept: string | null): boolean {
  const ranges = (accept ?? '').slice(0, MAX_HEADER).toLowerCase().split(',')
  const weights = new Map(ranges.map(weighed))
  const any = weights.get('*/*') ?? 0
  const best = (types: readonly string[], otherwise: number) => {
    const named = types.flatMap((type) => weights.get(type) ?? [])
    return named.length > 0 ? Math.max(...named) : otherwise
  }
  const page = best(['text/html', 'application/xhtml+xml', 'text/*'], 0)
  const data = best(['application/ld+json', 'application/json', 'application/*'], any)
  return page > 0 && page > data
}

function weighed(range: string): [type: string, weight: number] {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim())
  const weight = parameters.find((part) => part.startsWith('q='))?.slice(2)
  const number = weight === undefined ? 1 : Number(weight)
  return [type, Number.isNaN(number) ? 0 : number]
}
