import type { Result } from '../../lib/platform/result.ts'

/** One thing that happens in the newsroom, at its time. */
export interface Event {
  readonly at: Date
  readonly happen: () => Promise<unknown>
}

/** What a command made; the demo is written so that nothing in it is refused. */
export function must<Made extends object, Refusal extends string>(
  result: Result<Made, Refusal>,
  what: string,
): { readonly ok: true } & Made {
  if (!result.ok) throw new Error(`${what}: ${result.refusal}`)
  return result
}
