import type { en } from './en/words.ts'
import type { Translated } from './message.ts'

/** All words of the interface in some language. A missing one does not compile. */
export type Words = Translated<typeof en>
