import type { PlannedArticle } from '../addresses/plan-addresses.ts'
import { countComments } from '../comments/comment-kind.ts'
import { planComments } from '../comments/import-comments.ts'
import { answeredForms } from '../feedback/answered-forms.ts'
import { fingerprint } from '../fingerprint.ts'
import type { PictureFiles } from '../library/picture-files.ts'
import type { Session } from '../session.ts'
import type { ItemRecord } from '../wxr/record.ts'
import { FIELD_NAMES, fieldsSaid, mergeArticle } from './article-fields.ts'
import { convertPost, nameOf } from './convert-post.ts'
import { filingFor, type Shelves } from './filing.ts'
import { fieldsOf, typeOf } from './post-fields.ts'
import { IMPORTED, IMPORTED_AGAIN, type PreparedPost, storePost } from './store-post.ts'

/** Brings one post or page over, with its comments, in one transaction. */
export async function importPost(
  session: Session,
  item: ItemRecord,
  planned: PlannedArticle,
  shelves: Shelves,
  files: PictureFiles,
): Promise<void> {
  const { report } = session
  const type = typeOf(item)
  if (planned.gone) {
    report.skip(type, 'it was removed here since')
    countComments(item.comments, (row, count) => {
      report.skip(row, 'its article was removed here', count)
    })
    return
  }
  const post = await prepare(session, item, planned, shelves, files)
  const takesFields = post.outcome === 'changed' && (await compareFields(session, post))
  await storePost(session, post, files)
  const edited = post.textEdited
  if (edited && takesFields) report.note('changed here', nameOf(item), 'text')
  if (edited && !takesFields) report.skip(type, 'it was edited here since')
  else report.did(type, post.outcome)
  countForms(session, post, edited)
  for (const { record, outcome } of post.comments) {
    countComments([record], (row, count) => report.did(row, outcome, count))
  }
}

async function prepare(
  session: Session,
  item: ItemRecord,
  planned: PlannedArticle,
  shelves: Shelves,
  files: PictureFiles,
): Promise<PreparedPost> {
  const fields = fieldsOf(item, session.now)
  noteOddities(session, item, fields.notes)
  const text = await convertPost(session, item, files)
  const { comments: _comments, ...record } = item
  // Posts that came before the import knew their questions come again.
  const learnt = text.forms.length > 0 ? [FORMS_LEARNT] : []
  const print = fingerprint(record, text.hashes, ...learnt)
  const before = planned.known?.fingerprint
  const outcome = before === undefined ? 'imported' : before === print ? 'unchanged' : 'changed'
  return {
    ...{ item, planned, fields, text, print },
    filing: filingFor(session, item, shelves),
    outcome,
    textEdited: outcome === 'changed' && (await isEditedHere(session, planned)),
    comments: await planComments(session, item),
    answered: answersIn(session, item, text.forms),
  }
}

/** Reports each field that stays as it was changed here. Returns whether any other has changed. */
async function compareFields(session: Session, post: PreparedPost): Promise<boolean> {
  const { db, report, now } = session
  const { known } = post.planned
  if (!known) return false
  const article = { id: known.targetId, said: known.said, textEdited: post.textEdited }
  const says = await fieldsSaid(db, post.fields, post.filing)
  const { kept, taken } = await mergeArticle(db, article, says, now)
  for (const field of kept) report.note('changed here', nameOf(post.item), FIELD_NAMES[field])
  return taken.length > 0
}

const FORMS_LEARNT = 'feedback forms'

function answersIn(
  { report }: Session,
  item: ItemRecord,
  forms: PreparedPost['text']['forms'],
): PreparedPost['answered'] {
  const { formOf, untold, byOrder } = answeredForms(forms, item.comments)
  for (const { id } of untold) {
    report.note('inline feedback without its passage', `${nameOf(item)}, comment ${id}`)
  }
  if (byOrder) report.note('inline feedback placed by order', nameOf(item))
  return formOf
}

/** A question comes and changes with the text that it stands in. */
function countForms({ report }: Session, { text, outcome }: PreparedPost, edited: boolean): void {
  const count = text.forms.length
  if (count === 0) return
  report.found('question on a passage', count)
  if (edited) report.skip('question on a passage', 'its article was edited here since', count)
  else report.did('question on a passage', outcome, count)
}

function noteOddities(
  { report }: Session,
  item: ItemRecord,
  kinds: PreparedPost['fields']['notes'],
): void {
  for (const kind of kinds) report.note(kind, nameOf(item))
  for (const { key } of item.meta) {
    if (!key.startsWith('_')) report.note('custom field not imported', nameOf(item), key)
  }
}

/** Did the newsroom change the text since the last import? Then it stays as the newsroom left it. */
async function isEditedHere({ db }: Session, { known }: PlannedArticle): Promise<boolean> {
  const newest = await db.revision.findFirst({
    where: { articleId: known?.targetId ?? 0 },
    orderBy: { number: 'desc' },
    select: { why: true },
  })
  return newest !== null && newest.why !== IMPORTED && newest.why !== IMPORTED_AGAIN
}
