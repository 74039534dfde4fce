import type { RefusedBy } from '../moderation/phases.ts'
import type { PassageRefusal } from '../passages/refusals.ts'
import type { MayNotEdit } from './policy.ts'

/* Why a command refuses; refusal-messages.ts has a message for each. */

type CannotPostThere = 'not-allowed' | 'no-article' | 'no-parent'

export type PostRefusal = CannotPostThere | 'said-already' | RefusedBy | PassageRefusal

export type EditRefusal = CannotPostThere | MayNotEdit | RefusedBy

export type DeleteRefusal = 'not-yours' | 'not-there'
