import type { RefusedBy } from '../moderation/phases.ts'
import type { PassageRefusal } from '../passages/refusals.ts'
import type { MayNotEdit } from './policy.ts'

/** Why a command about comments did nothing; sentences.ts says each to a person. */

type NoPlace = 'not-allowed' | 'no-article' | 'no-parent'

export type PostRefusal = NoPlace | 'said-already' | RefusedBy | PassageRefusal

export type EditRefusal = NoPlace | MayNotEdit | RefusedBy

export type DeleteRefusal = 'not-yours' | 'not-there'
