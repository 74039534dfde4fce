import { isRepetition } from '../../text/moderation/text-rules.ts'
import type { WatchedWords } from '../../text/moderation/word-matcher.ts'
import { type AccountHistory, isNew, isStaff } from '../users/newcomer.ts'

/** The public text of a user's profile. */
export interface ProfileText {
  readonly name: string
  /** A line about themselves. */
  readonly about: string
}

/** What the phases know of a profile before it is written or changed. */
export interface ProfileSubmission extends ProfileText {
  /** As it was; what didn't change isn't judged again. */
  readonly before: ProfileText
  readonly writer: AccountHistory
}

/** A new sign-up, with nothing published yet. */
export const NEWCOMER: ProfileSubmission['writer'] = {
  role: 'reader',
  premoderated: false,
  ageMs: 0,
  shown: 0,
}

export type ProfileRefusal =
  | 'profile-premoderated'
  | 'name-word'
  | 'name-repeats'
  | 'about-word'
  | 'about-repeats'
  | 'about-links'

/** An address on the web, with or without its scheme: `https://x`, `www.x`, `boats.example/buy`. */
const LINK = /:\/\/|www\.|[\p{L}\p{N}]\.\p{L}{2}/iu

type Phase = (text: string, submission: ProfileSubmission, words: WatchedWords) => boolean

/** A profile has nowhere to wait for a moderator, so words that hold a comment are refused here. */
const hasWatchedWord: Phase = (text, _submission, { blocked, suspect }) => {
  return blocked.find(text) !== null || suspect.find(text) !== null
}
const hasNewcomersLink: Phase = (text, { writer }) => LINK.test(text) && isNew(writer)

const ofName: readonly (readonly [Phase, ProfileRefusal])[] = [
  [hasWatchedWord, 'name-word'],
  [isRepetition, 'name-repeats'],
]
const ofAbout: readonly (readonly [Phase, ProfileRefusal])[] = [
  [hasWatchedWord, 'about-word'],
  [isRepetition, 'about-repeats'],
  [hasNewcomersLink, 'about-links'],
]

/** Why a name or a line about oneself isn't taken, or null. Pure; the newsroom's own isn't judged. */
export function judgeProfile(
  submission: ProfileSubmission,
  words: WatchedWords,
): ProfileRefusal | null {
  const { name, about, before, writer } = submission
  if (isStaff(writer)) return null
  const [newName, newAbout] = [name !== before.name, about !== before.about && about !== '']
  if (writer.premoderated && (newName || newAbout)) return 'profile-premoderated'
  const refusal = newName ? first(ofName, name, submission, words) : null
  return refusal ?? (newAbout ? first(ofAbout, about, submission, words) : null)
}

function first(
  phases: typeof ofName,
  text: string,
  submission: ProfileSubmission,
  words: WatchedWords,
): ProfileRefusal | null {
  return phases.find(([objects]) => objects(text, submission, words))?.[1] ?? null
}
