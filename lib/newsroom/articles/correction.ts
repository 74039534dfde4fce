/** A correction as lists show it. */
export interface CorrectionLine {
  readonly id: number
  /** ISO 8601, UTC. */
  readonly at: string
  readonly notice: string
  /** The reader who found it; empty if the newsroom did. */
  readonly foundBy: string
  readonly article: { readonly slug: string; readonly headline: string; readonly language: string }
}
