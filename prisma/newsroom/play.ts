import { NEWSROOM } from '../../lib/accounts/users/roles.ts'
import { arrangeFront } from '../../lib/newsroom/articles/commands/arrange-front.ts'
import { articleTextSchema } from '../../lib/newsroom/articles/input.ts'
import type { ArticleText } from '../../lib/newsroom/articles/revision.ts'
import { addPicture } from '../../lib/newsroom/media/add-picture.ts'
import type { Database } from '../../lib/platform/db/database.ts'
import { publishArticle } from '../../lib/publishing/articles/publish-article.ts'
import { publishCorrection } from '../../lib/publishing/articles/publish-correction.ts'
import { saveRevision } from '../../lib/publishing/articles/save-revision.ts'
import { writeArticle } from '../../lib/publishing/articles/write-article.ts'
import { nameTag } from '../../lib/publishing/filing/name-tag.ts'
import { saveAuthor } from '../../lib/publishing/filing/save-author.ts'
import { saveCategory } from '../../lib/publishing/filing/save-category.ts'
import { linkTranslations } from '../../lib/publishing/translations/link-translations.ts'
import { authors } from './authors.ts'
import type { Conversation } from './conversation.ts'
import { type Event, must } from './event.ts'
import { markdownBody, type Pictures } from './markdown-body.ts'
import { FRONT, type NewsroomPicture, readConversations, readStories } from './newsroom.ts'
import { conversationEvents } from './play-conversation.ts'
import { leaveUnmailed, noticeEvents } from './play-notices.ts'
import { type People, playPeople } from './play-people.ts'
import { type SectionPlan, sections } from './sections.ts'
import { type Change, type Story, type Words, wordsAfter } from './story.ts'
import { tagNames } from './tags.ts'

/** When the newsroom opened: before its first story. */
const OPENED = new Date('2023-10-01T00:00:00Z')

export interface PlayOptions {
  /** Only these stories (tests need few); all when left out. */
  readonly only?: readonly string[]
  readonly pictures?: readonly NewsroomPicture[]
  /** Whether people have accounts and talk under the stories; they do when left out. */
  readonly conversations?: boolean
  readonly onProgress?: (done: number, of: number) => void
}

/**
 * Plays the demo newsroom into an empty database: through the newspaper's own commands, each event
 * at its set time and in their order, so that the outcome is the same on every machine.
 */
export async function playNewsroom(db: Database, options: PlayOptions = {}): Promise<number> {
  await openNewsroom(db)
  const pictures = options.pictures ?? []
  for (const { view } of pictures) must(await addPicture(db, NEWSROOM, view), view.key)
  const find = finder(pictures)
  const stories = readStories().filter(({ slug }) => options.only?.includes(slug) ?? true)
  const talk = await openConversations(db, stories, options.conversations ?? true)
  const told = noticeEvents(db, saidUnder(stories, talk))
  const linked = stories.flatMap((story) => linkEvents(db, story, stories))
  const events = [
    ...stories.flatMap((story) => eventsOf(db, story, find, talk)),
    ...linked,
    ...told,
  ]
  events.sort((a, b) => a.at.getTime() - b.at.getTime())
  for (const [index, event] of events.entries()) {
    await event.happen()
    options.onProgress?.(index + 1, events.length)
  }
  const front = FRONT.filter((slug) => stories.some((story) => story.slug === slug))
  const end = events.at(-1)?.at ?? new Date()
  must(await arrangeFront(db, NEWSROOM, front, end), 'front')
  await leaveUnmailed(db, end)
  return stories.length
}

async function openNewsroom(db: Database): Promise<void> {
  for (const author of authors) must(await saveAuthor(db, NEWSROOM, author, OPENED), author.slug)
  await openSections(db, sections, null)
  for (const [slug, name] of Object.entries(tagNames)) {
    must(await nameTag(db, NEWSROOM, { slug, name }, OPENED), slug)
  }
}

async function openSections(db: Database, plans: readonly SectionPlan[], parent: number | null) {
  for (const [position, { children, ...plan }] of plans.entries()) {
    const section = await saveCategory(db, NEWSROOM, { ...plan, position }, parent, OPENED)
    await openSections(db, children ?? [], must(section, plan.slug).id)
  }
}

/** Who talks, and what is said by the slug of the story. */
interface Talk {
  readonly people: People
  readonly conversations: ReadonlyMap<string, Conversation>
}

/** Where nobody talks, nobody has an account. */
async function openConversations(
  db: Database,
  stories: readonly Story[],
  wanted: boolean,
): Promise<Talk> {
  const conversations = readConversations()
  const some = wanted && stories.some(({ slug }) => conversations.has(slug))
  if (!some) return { people: new Map(), conversations: new Map() }
  return { people: await playPeople(db, OPENED), conversations }
}

/** When each comment was said. */
function saidUnder(stories: readonly Story[], { conversations }: Talk): Date[] {
  return stories.flatMap(({ slug }) => {
    return conversations.get(slug)?.remarks.map(({ at }) => at) ?? []
  })
}

function eventsOf(db: Database, story: Story, find: Pictures, talk: Talk): Event[] {
  let articleId = 0
  const publish = async () => {
    articleId = await publishFirst(db, story, textOf(story, wordsAfter(story, 0), find))
  }
  const changes = story.changes.map((change, index) => ({
    at: change.at,
    happen: () => apply(db, articleId, change, textOf(story, wordsAfter(story, index + 1), find)),
  }))
  const said = talk.conversations.get(story.slug)
  const comments = said ? conversationEvents(db, said, talk.people, () => articleId) : []
  return [{ at: story.meta.published, happen: publish }, ...changes, ...comments]
}

/** A translation is linked when it comes out; where its story is not played there is nothing to link. */
function linkEvents(db: Database, { slug, meta }: Story, stories: readonly Story[]): Event[] {
  const { translates, published: at } = meta
  if (translates === undefined || !stories.some((story) => story.slug === translates)) return []
  const happen = async () => {
    must(await linkTranslations(db, NEWSROOM, [translates, slug], at), slug)
  }
  return [{ at, happen }]
}

function textOf({ meta, slug }: Story, words: Words, find: Pictures): ArticleText {
  const { headline, dek, markdown } = words
  const { kicker, language } = meta
  const hero = meta.hero === undefined ? null : find(meta.hero)
  const text = { headline, dek, kicker, language, hero, body: markdownBody(markdown, find) }
  const parsed = articleTextSchema.safeParse(text)
  if (!parsed.success) throw new Error(`${slug}: ${parsed.error.message}`)
  return parsed.data
}

async function publishFirst(
  db: Database,
  { slug, meta }: Story,
  text: ArticleText,
): Promise<number> {
  const { kind, category, author, tags, published } = meta
  const filing = { slug, kind, category, author, tags }
  const { id } = must(await writeArticle(db, NEWSROOM, { filing, text }, published), slug)
  must(
    await publishArticle(db, NEWSROOM, { articleId: id, publishedAt: published }, published),
    slug,
  )
  return id
}

async function apply(
  db: Database,
  articleId: number,
  change: Change,
  text: ArticleText,
): Promise<void> {
  if (change.kind === 'correction') {
    const { notice, foundBy } = change
    const correction = { articleId, text, notice, foundBy }
    must(await publishCorrection(db, NEWSROOM, correction, change.at), notice)
    return
  }
  const revision = { articleId, text, why: change.note }
  must(await saveRevision(db, NEWSROOM, revision, change.at), change.note)
  must(await publishArticle(db, NEWSROOM, { articleId }, change.at), change.note)
}

/** Pictures by name; one that is not drawn (yet) is a placeholder with its name for words. */
function finder(pictures: readonly NewsroomPicture[]): Pictures {
  const byName = new Map(pictures.map(({ name, view }) => [name, view]))
  return (name) => {
    const nothing = { key: '', format: '', width: 1600, height: 900, caption: '', credit: '' }
    return byName.get(name) ?? { ...nothing, alt: name.replaceAll('-', ' ') }
  }
}
