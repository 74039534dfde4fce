import { rethreadComments } from '../../../conversation/comments/commands/rethread.ts'
import { toRevisionColumns } from '../../../newsroom/articles/revision.ts'
import type { Transaction } from '../../../platform/db/database.ts'
import { changeArticle } from '../../../publishing/articles/change-article.ts'
import { keepAddresses } from '../addresses/address-book.ts'
import { addressOfPost, type PlannedArticle, pathsOfPost } from '../addresses/plan-addresses.ts'
import { type PlannedComment, writeComments } from '../comments/import-comments.ts'
import { type OldAnswer, tieAnswers, writeAsks } from '../feedback/store-asks.ts'
import { type Known, remember, rememberNew } from '../imported-items.ts'
import type { PictureFiles } from '../library/picture-files.ts'
import type { Outcome } from '../report/report.ts'
import { type Session, write } from '../session.ts'
import type { ItemRecord } from '../wxr/record.ts'
import {
  type ArticleFields,
  articleColumns,
  fieldsSaid,
  isOut,
  mergeArticle,
} from './article-fields.ts'
import { type ConvertedPost, keepPictures } from './convert-post.ts'
import { type Filing, fileUnderTags, makeTags } from './filing.ts'
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
  /** Whether the newsroom changed the text since the last import: then it stays. */
  readonly textEdited: boolean
  readonly comments: readonly PlannedComment[]
  /** The id of the question that a comment answers, by the comment's number in the export. */
  readonly answered: ReadonlyMap<number, string>
}
type Text = ReturnType<typeof toRevisionColumns>

/** Writes what is new of the article and of its comments, at once. */
export async function storePost(
  session: Session,
  post: PreparedPost,
  files: PictureFiles,
): Promise<void> {
  const commented = post.comments.some(({ outcome }) => outcome !== 'unchanged')
  const writes = post.outcome !== 'unchanged'
  if (session.dryRun || !(writes || commented)) return
  const text = writes && !post.textEdited ? await textOf(session, post, files) : null
  const before = post.planned.known?.targetId ?? null
  await write(session, undefined, async (tx) => {
    await changeArticle(tx, before, session.now, async () => {
      const id = writes ? await writeArticle(tx, session, post, text) : (before ?? 0)
      const ids = commented ? await writeComments(tx, session, post.item, id, post.comments) : null
      if (ids) {
        await rethreadComments(tx, id)
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
  return toRevisionColumns({ headline, dek, kicker: '', body: post.text.body, hero, language })
}

async function writeArticle(
  tx: Transaction,
  session: Session,
  post: PreparedPost,
  text: Text | null,
): Promise<number> {
  await makeTags(tx, post.filing)
  const says = await fieldsSaid(tx, post.fields, post.filing)
  const { known } = post.planned
  if (known) return renewArticle(tx, session, post, { text, says, known })
  if (text) return createArticle(tx, session, post, text, says)
  throw new Error('An article that is not here yet has no text.')
}

async function createArticle(
  tx: Transaction,
  session: Session,
  post: PreparedPost,
  text: Text,
  says: ArticleFields,
): Promise<number> {
  const { item, planned, fields } = post
  const { kind } = fields
  const { language } = session.outline.site
  const createdAt = item.dateGmt ?? item.date ?? session.now
  const shownRevision = isOut(says) ? 1 : null
  const columns = { kind, shownRevision, ...articleColumns(says) }
  const { id: articleId } = await tx.article.create({
    data: { slug: planned.slug, language, createdAt, ...columns },
    select: { id: true },
  })
  const data = { articleId, number: 1, why: IMPORTED, createdAt: fields.writtenAt, ...text }
  await tx.revision.create({ data })
  await writeAsks(tx, askingText(post), articleId, data.number)
  await fileUnderTags(tx, articleId, says.tagIds)
  await rememberNew(tx, [made(session, post, articleId, says)], session.now)
  const paths = pathsOfPost(session.outline.site, planned.post)
  await keepAddresses(
    tx,
    session.addresses.entries(paths, addressOfPost(planned.post, planned.slug)),
  )
  return articleId
}

interface Renewal {
  /** Null where the text stays as it was edited here. */
  readonly text: Text | null
  readonly says: ArticleFields
  readonly known: Known
}

async function renewArticle(
  tx: Transaction,
  session: Session,
  post: PreparedPost,
  { text, says, known }: Renewal,
): Promise<number> {
  const { targetId: articleId, said, fingerprint } = known
  const article = { id: articleId, said, textEdited: post.textEdited }
  const { fields, kept } = await mergeArticle(tx, article, says, session.now)
  const number = text && (await addRevision(tx, session, post, articleId, text))
  const shown = number !== null && isOut(fields) && isOut(says) ? { shownRevision: number } : {}
  const hidden = isOut(fields) || kept.includes('standing') ? {} : { shownRevision: null }
  const data = { ...articleColumns(fields), ...shown, ...hidden }
  await tx.article.update({ where: { id: articleId }, data })
  await fileUnderTags(tx, articleId, fields.tagIds)
  const item = made(session, post, articleId, says)
  // An edited text is compared again next time, and the report tells again that it was kept.
  await remember(tx, text ? item : { ...item, fingerprint }, session.now)
  return articleId
}

async function addRevision(
  tx: Transaction,
  session: Session,
  post: PreparedPost,
  articleId: number,
  text: Text,
): Promise<number> {
  const { _max } = await tx.revision.aggregate({ where: { articleId }, _max: { number: true } })
  const number = (_max.number ?? 0) + 1
  const data = { articleId, number, why: IMPORTED_AGAIN, createdAt: session.now, ...text }
  await tx.revision.create({ data })
  await writeAsks(tx, askingText(post), articleId, number)
  return number
}

function askingText({ text, fields }: PreparedPost) {
  const { body, forms } = text
  return { body, forms, at: fields.publishedAt ?? fields.writtenAt }
}

function made(
  { outline }: Session,
  { item, fields, print }: PreparedPost,
  targetId: number,
  says: ArticleFields,
) {
  const key = outline.site.key(item.postType, item.id)
  return { key, type: fields.kind, targetId, fingerprint: print, said: JSON.stringify(says) }
}

/** Readers' comments that are shown; pings are no comments to them. */
async function countComments(tx: Transaction, articleId: number): Promise<void> {
  const where = { articleId, status: 'shown', kind: 'comment' }
  const commentCount = await tx.comment.count({ where })
  await tx.article.update({ where: { id: articleId }, data: { commentCount } })
}
