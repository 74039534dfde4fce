import type { ParsedAnnotation } from '../parsing/parse-annotation.ts'
import type { Target } from '../parsing/targets.ts'
import type { ArticleTexts } from './article-texts.ts'
import type { AnnotationNote } from './import-report.ts'
import type { PlacedClaim } from './place-claims.ts'

/** Where imported feedback goes. */
export interface Destination {
  readonly id: number
  readonly slug: string
  readonly texts: ArticleTexts
}

/** A comment or an ask that an annotation is here. */
export interface Standing {
  readonly ask: boolean
  /** The comment's, or the ask's. */
  readonly id: number
  /** The comment that began its thread; 0 for that one itself, and an ask. */
  readonly rootId: number
  /** Of an ask: what its answers are tied to. */
  readonly annotationId: number | null
  readonly article: Destination
}

/** An annotation that is not here yet. */
export interface Fresh {
  readonly annotation: ParsedAnnotation
  /** What it is remembered by. */
  readonly names: readonly string[]
  readonly fingerprint: string
  /** The targets that are on the article; none for an answer. */
  readonly targets: readonly Target[]
}

/** What one that was written stands as, and where; in the order of those given. */
export interface Written {
  readonly standing: Standing
  readonly oddities: readonly AnnotationNote[]
}

/** An annotation of which is settled what it is tied to. */
export interface Tied {
  readonly fresh: Fresh
  readonly placed: PlacedClaim | null
  readonly annotationId: number | null
  readonly parentId: number | null
  /** The comment that began the thread in which it stands; 0 for one that begins its own. */
  readonly rootId: number
  /** Whether the annotation is its own, not an ask's that it answers. */
  readonly own: boolean
}
