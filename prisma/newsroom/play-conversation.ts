import type { Person } from '../../lib/accounts/users/roles.ts'
import { deleteComment } from '../../lib/conversation/comments/commands/delete-comment.ts'
import { editComment } from '../../lib/conversation/comments/commands/edit-comment.ts'
import { postComment } from '../../lib/conversation/comments/commands/post-comment.ts'
import { moderateComment } from '../../lib/conversation/moderation/commands/moderate-comment.ts'
import { reportComment } from '../../lib/conversation/moderation/commands/report-comment.ts'
import type { FeedbackTarget } from '../../lib/conversation/passages/commands/attach-to-passage.ts'
import { castVote } from '../../lib/conversation/votes/commands/cast-vote.ts'
import { subscribe } from '../../lib/notifications/subscriptions/commands/subscribe.ts'
import type { Database } from '../../lib/platform/db/database.ts'
import type { Conversation, Later, Remark } from './conversation.ts'
import { type Event, must } from './event.ts'
import { voters } from './people.ts'
import { askEvents, claimOf } from './play-passages.ts'
import type { People } from './play-people.ts'

/** Between two votes on a comment. */
const VOTE_MS = 4 * 60_000

/** What happens under one story, as events; `articleId` is asked when they happen. */
export function conversationEvents(
  db: Database,
  conversation: Conversation,
  people: People,
  articleId: () => number,
): Event[] {
  const { slug, remarks, follow, later, asks } = conversation
  const ids = new Map<string, number>()
  const idOf = (number: string) => {
    const id = ids.get(number)
    if (id === undefined) throw new Error(`${slug}: ${number} is not there yet`)
    return id
  }
  const asked = new Map<string, number>()
  const who = (handle: string) => known(people, handle)
  const scene: Scene = { db, slug, articleId, idOf, who, askOf: (name) => asked.get(name) ?? 0 }
  const posts = remarks.map((remark) => ({
    at: remark.at,
    happen: async () => ids.set(remark.number, await post(scene, remark)),
  }))
  const votes = remarks.flatMap((remark, index) => votesOn(scene, remark, index))
  const wishes = follow.map(({ who, at }) => ({ at, happen: () => listen(scene, who, at) }))
  const acts = later.map((act) => ({ at: act.at, happen: () => perform(scene, act, remarks) }))
  return [...askEvents(scene, asks, asked), ...wishes, ...posts, ...votes, ...acts]
}

/** Where and among whom it happens. */
interface Scene {
  readonly db: Database
  readonly slug: string
  readonly articleId: () => number
  /** A comment by its number in the file. */
  readonly idOf: (number: string) => number
  readonly who: (handle: string) => Person
  /** An ask by its name in the file. */
  readonly askOf: (name: string) => number
}

function known(people: People, handle: string): Person {
  const person = people.get(handle)
  if (!person) throw new Error(`Nobody is called ${handle}`)
  return person
}

async function post(scene: Scene, remark: Remark) {
  const { number, parent, by, at, words, notify } = remark
  const parentId = parent === null ? null : scene.idOf(parent)
  const target = await targetOf(scene, remark)
  const comment = { articleId: scene.articleId(), parentId, body: words, notify }
  const posting = target ? { ...comment, on: target } : comment
  const posted = await postComment(scene.db, scene.who(by), posting, at)
  return must(posted, `${scene.slug}, comment ${number}`).id
}

async function targetOf(scene: Scene, { on, answers }: Remark): Promise<FeedbackTarget | null> {
  if (answers) return { askId: scene.askOf(answers) }
  if (!on) return null
  const { words, kind, instead } = on
  return { claim: await claimOf(scene.db, scene.articleId(), words), kind, suggestion: instead }
}

/** Votes by readers in turn, so that no two comments have the same friends. */
function votesOn(scene: Scene, remark: Remark, index: number): Event[] {
  const { number, by, at, ups, downs } = remark
  const start = (index * 7 + scene.slug.length) % voters.length
  const others = [...voters.slice(start), ...voters.slice(0, start)].filter((one) => one !== by)
  return others.slice(0, ups + downs).map((voter, turn) => {
    const when = new Date(at.getTime() + (turn + 1) * VOTE_MS)
    const happen = async () => {
      const ballot = { commentId: scene.idOf(number), value: turn < ups ? 1 : -1 } as const
      must(await castVote(scene.db, scene.who(voter), ballot, when), `${scene.slug}, ${number}`)
    }
    return { at: when, happen }
  })
}

async function listen(scene: Scene, who: string, at: Date): Promise<void> {
  const wish = { kind: 'article', articleId: scene.articleId(), commentId: 0 } as const
  must(await subscribe(scene.db, scene.who(who), wish, at), `${scene.slug}, ${who}`)
}

async function perform(scene: Scene, act: Later, remarks: readonly Remark[]): Promise<void> {
  const { db, slug, who } = scene
  const remark = remarks.find(({ number }) => number === act.on)
  if (!remark) throw new Error(`${slug}: ${act.act} on ${act.on}, which nobody wrote`)
  const commentId = scene.idOf(act.on)
  const what = `${slug}, ${act.act} on ${act.on}`
  switch (act.act) {
    case 'edit': {
      const body = remark.words.replace(act.was, () => act.now)
      must(await editComment(db, who(remark.by), { commentId, body }, act.at), what)
      return
    }
    case 'delete':
      must(await deleteComment(db, who(remark.by), { commentId }, act.at), what)
      return
    case 'report': {
      const report = { commentId, reason: act.reason, words: act.why }
      must(await reportComment(db, who(act.who), report, act.at), what)
      return
    }
    default: {
      const moderation = { commentId, act: act.act, reason: act.why }
      must(await moderateComment(db, who(act.who), moderation, act.at), what)
    }
  }
}
