import { writeAnnotation } from '../../../conversation/passages/commands/write-annotation.ts'
import type { Transaction } from '../../../platform/db/database.ts'
import { describePassage } from '../../../text/anchoring/describe-passage.ts'
import type { Body } from '../../../text/body/body.ts'
import { bodyText } from '../../../text/body/body-text.ts'
import type { PlacedForm } from '../html/shortcodes/feedback-forms.ts'

/** An answer of the old site, by its number here and the id of the form that it answers. */
export interface OldAnswer {
  readonly commentId: number
  readonly formId: string
}

/** A post's text with the questions on passages of it, and since when it is out. */
export interface AskingText {
  readonly body: Body
  readonly forms: readonly PlacedForm[]
  readonly at: Date
}

/** Comments tied at once: below every database's limit of parameters. */
const BATCH = 500

/**
 * Writes the questions that stand in a post's text and are not here yet, on the revision that was just
 * written (those that are here were carried to it), and brings the wording of the others up to date.
 */
export async function writeAsks(
  tx: Transaction,
  { body, forms, at }: AskingText,
  articleId: number,
  revision: number,
): Promise<void> {
  if (forms.length === 0) return
  const { text } = bodyText(body)
  const known = await tx.ask.findMany({ where: { articleId }, select: { importedId: true } })
  const here = new Set(known.map(({ importedId }) => importedId))
  for (const form of forms) {
    if (here.has(form.id)) {
      const where = { articleId, importedId: form.id, question: { not: form.question } }
      await tx.ask.updateMany({ where, data: { question: form.question } })
      continue
    }
    const passage = passageOf(text, form, revision)
    const annotationId = await writeAnnotation(tx, { articleId, kind: 'ask', passage }, at)
    const { question, id: importedId } = form
    await tx.ask.create({ data: { articleId, annotationId, question, importedId, createdAt: at } })
  }
}

function passageOf(text: string, { start, end }: PlacedForm, revision: number) {
  const description = describePassage(text, { start, end })
  const place = { start: description.start, end: description.end }
  const placed = { ...place, state: 'unchanged' as const, kept: 1, changedIn: 0, revision }
  return { chosenOn: revision, description, placements: [placed] }
}

/** Makes comments the answers of the asks they answered; those that are answers already stay so. */
export async function tieAnswers(
  tx: Transaction,
  articleId: number,
  answers: readonly OldAnswer[],
): Promise<void> {
  if (answers.length === 0) return
  const where = { articleId, importedId: { not: '' } }
  const asks = await tx.ask.findMany({ where, select: { importedId: true, annotationId: true } })
  for (const { importedId, annotationId } of asks) {
    const ids = answers.flatMap(({ commentId, formId }) => {
      return formId === importedId ? [commentId] : []
    })
    for (let from = 0; from < ids.length; from += BATCH) {
      await tx.comment.updateMany({
        where: { id: { in: ids.slice(from, from + BATCH) }, articleId, annotationId: null },
        data: { annotationId, inline: true },
      })
    }
  }
}
