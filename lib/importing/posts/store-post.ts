import { changeArticle } from '../../articles/change-article.ts'
import { revisionOf } from '../../articles/revision.ts'
import { rethread } from '../../comments/rethread.ts'
import type { Transaction } from '../../db/database.ts'
import { keepAddresses } from '../addresses/address-book.ts'
import { addressOfPost, type PlannedArticle, pathsOfPost } from '../addresses/plan-addresses.ts'
import { type PlannedComment, writeComments } from '../comments/import-comments.ts'
import { type OldAnswer, tieAnswers, writeAsks } from '../feedback/store-asks.ts'
import { remember, rememberNew } from '../imported-items.ts'
import type { PictureFiles } from '../library/picture-files.ts'
import type { Outcome } from '../report/report.ts'
import { type Session, write } from '../session.ts'
import type { ItemRecord } from '../wxr/record.ts'
import { type ConvertedPost, keepPictures } from './convert-post.ts'
import { type Filing, fileUnderTags } from './filing.ts'
import type { PostFields } from './post-fields.ts'

/** Why a revision was made: by these an article that was edited here is told from one that was not. */
export const IMPORTED = 'Imported from an earlier site'
export const IMPORTED_AGAIN = 'Imported again: the original had changed'

/** A post with everything decided: only the writing is left. */
export interface PreparedPost {
  readonly item: ItemRecord
  readonly planned: PlannedArticle
  readonly fields: PostFields
  readonly text: ConvertedPost
  readonly filing: Filing
  readonly print: string
  readonly outcome: Outcome
  readonly comments: readonly PlannedComment[]
  /** The id of the question that a comment answers, by the comment's number in the export. */
  readonly answered: ReadonlyMap<number, string>
}
type Text = ReturnType<typeof revisionOf>

/** Writes the article if it is to be written, and whatever is new among its comments, at once. */
export async function storePost(
  session: Session,
  post: PreparedPost,
  writes: boolean,
  files: PictureFiles,
): Promise<void> {
  const commented = post.comments.some(({ outcome }) => outcome !== 'unchanged')
  if (session.dryRun || !(writes || commented)) return
  const text = writes ? await textOf(session, post, files) : null
  const before = post.planned.known?.targetId ?? null
  await write(session, undefined, async (tx) => {
    await changeArticle(tx, before, session.now, async () => {
      const id = text ? await writeArticle(tx, session, post, text) : (before ?? 0)
      const ids = commented ? await writeComments(tx, session, post.item, id, post.comments) : null
      if (ids) {
        await rethread(tx, id)
        await countComments(tx, id)
      }
      await tieAnswers(tx, id, answersOf(post, ids))
      return id
    })
  })
}

/** The answers to questions on passages, by their numbers here: those just written, or known before. */
function answersOf(
  { comments, answered }: PreparedPost,
  ids: ReadonlyMap<number, number> | null,
): OldAnswer[] {
  return comments.flatMap(({ record, id }) => {
    const formId = answered.get(record.id)
    const commentId = ids?.get(record.id) ?? id
    return formId !== undefined && commentId !== null ? [{ commentId, formId }] : []
  })
}

async function textOf(session: Session, post: PreparedPost, files: PictureFiles): Promise<Text> {
  const hero = await keepPictures(session, post.item, post.text, files)
  const { headline, dek } = post.fields
  const { language } = session.outline.site
  return revisionOf({ headline, dek, kicker: '', body: post.text.body, hero, language })
}

function writeArticle(
  tx: Transaction,
  session: Session,
  post: PreparedPost,
  text: Text,
): Promise<number> {
  const before = post.planned.known?.targetId ?? null
  return before === null
    ? createArticle(tx, session, post, text)
    : renewArticle(tx, session, post, text, before)
}

async function createArticle(
  tx: Transaction,
  session: Session,
  post: PreparedPost,
  text: Text,
): Promise<number> {
  const { item, planned, filing, fields } = post
  const { language } = session.outline.site
  const createdAt = item.dateGmt ?? item.date ?? session.now
  const { id: articleId } = await tx.article.create({
    data: { slug: planned.slug, language, createdAt, ...columns(post, 1) },
    select: { id: true },
  })
  const data = { articleId, number: 1, why: IMPORTED, createdAt: fields.writtenAt, ...text }
  await tx.revision.create({ data })
  await writeAsks(tx, askingText(post), articleId, data.number)
  await fileUnderTags(tx, articleId, filing)
  await rememberNew(tx, [made(session, post, articleId)], session.now)
  const paths = pathsOfPost(session.outline.site, planned.post)
  await keepAddresses(
    tx,
    session.addresses.entries(paths, addressOfPost(planned.post, planned.slug)),
  )
  return articleId
}

async function renewArticle(
  tx: Transaction,
  session: Session,
  post: PreparedPost,
  text: Text,
  articleId: number,
): Promise<number> {
  const { _max } = await tx.revision.aggregate({ where: { articleId }, _max: { number: true } })
  const number = (_max.number ?? 0) + 1
  const data = { articleId, number, why: IMPORTED_AGAIN, createdAt: session.now, ...text }
  await tx.revision.create({ data })
  await writeAsks(tx, askingText(post), articleId, number)
  await tx.article.update({ where: { id: articleId }, data: columns(post, number) })
  await tx.articleTag.deleteMany({ where: { articleId } })
  await fileUnderTags(tx, articleId, post.filing)
  await remember(tx, made(session, post, articleId), session.now)
  return articleId
}

function askingText({ text, fields }: PreparedPost) {
  const { body, forms } = text
  return { body, forms, at: fields.publishedAt ?? fields.writtenAt }
}

function columns({ fields, filing }: PreparedPost, number: number) {
  const { kind, status, publishedAt, commentsOpen } = fields
  const { authorId, categoryId } = filing
  const out = status === 'published' || status === 'scheduled'
  const shownRevision = out ? number : null
  return { kind, status, publishedAt, commentsOpen, authorId, categoryId, shownRevision }
}

function made({ outline }: Session, { item, fields, print }: PreparedPost, targetId: number) {
  const key = outline.site.key(item.postType, item.id)
  return { key, type: fields.kind, targetId, fingerprint: print }
}

/** Readers' comments that are shown; pings are no comments to them. */
async function countComments(tx: Transaction, articleId: number): Promise<void> {
  const where = { articleId, status: 'shown', kind: 'comment' }
  const commentCount = await tx.comment.count({ where })
  await tx.article.update({ where: { id: articleId }, data: { commentCount } })
}
