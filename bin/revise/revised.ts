import { existsSync } from 'node:fs'
import { z } from 'zod'
import { NEWSROOM } from '../../lib/accounts/users/roles.ts'
import { articleTextSchema } from '../../lib/newsroom/articles/input.ts'
import type { ArticleText } from '../../lib/newsroom/articles/revision.ts'
import { getShownText, type ShownText } from '../../lib/newsroom/articles/text-by-slug.ts'
import { type CarriedNotes, countCarriedNotes } from '../../lib/pages/history/carried-notes.ts'
import type { Database } from '../../lib/platform/db/database.ts'
import { publishArticle } from '../../lib/publishing/articles/publish-article.ts'
import { publishCorrection } from '../../lib/publishing/articles/publish-correction.ts'
import { saveRevision } from '../../lib/publishing/articles/save-revision.ts'
import { replaceWords } from '../../lib/text/body/replace-words.ts'
import type { Asked } from './asked.ts'
import { textFromFile } from './text-from-file.ts'

/** Why there is no revision, in a sentence. */
export class Refused extends Error {}

/** Publishes what is asked; answers what became of the notes, in a sentence. Throws Refused. */
export async function revised(db: Database, asked: Asked): Promise<string> {
  const shown = await getShownText(db, asked.slug)
  if (!shown) throw new Refused(`No article is out at /article/${asked.slug}.`)
  const text = articleTextSchema.safeParse(await newText(db, shown, asked.change))
  if (!text.success) throw new Refused(z.prettifyError(text.error))
  if (JSON.stringify(text.data) === JSON.stringify(articleTextSchema.parse(shown.text))) {
    throw new Refused('The text is what readers see already.')
  }
  const number = await publish(db, shown.articleId, text.data, asked.reason)
  const notes = await countCarriedNotes(db, shown.articleId, number)
  return `Revision ${number} of ${asked.slug} is out. ${told(notes)}`
}

async function newText(
  db: Database,
  shown: ShownText,
  change: Asked['change'],
): Promise<ArticleText> {
  try {
    return 'old' in change ? withOtherWords(shown, change) : await textOfFile(db, shown, change)
  } catch (error) {
    if (error instanceof z.ZodError) throw new Refused(z.prettifyError(error))
    throw error instanceof Error ? new Refused(error.message) : error
  }
}

function withOtherWords({ text }: ShownText, { old, now }: { old: string; now: string }) {
  const replaced = replaceWords(text, old, now)
  if (typeof replaced !== 'number') return replaced
  throw new Refused(
    `“${old}” stands ${replaced} times in the headline, the dek and the text, not once.`,
  )
}

function textOfFile(db: Database, shown: ShownText, { file }: { file: string }) {
  if (!existsSync(file)) throw new Refused(`There is no file ${file}.`)
  return textFromFile(db, file, shown)
}

async function publish(
  db: Database,
  articleId: number,
  text: ArticleText,
  reason: Asked['reason'],
): Promise<number> {
  if ('notice' in reason) {
    const corrected = await publishCorrection(db, NEWSROOM, { articleId, text, ...reason })
    if (!corrected.ok) throw new Refused(`The correction was refused: ${corrected.refusal}.`)
    return corrected.revision
  }
  const saved = await saveRevision(db, NEWSROOM, { articleId, text, ...reason })
  if (!saved.ok) throw new Refused(`The revision was refused: ${saved.refusal}.`)
  const out = await publishArticle(db, NEWSROOM, { articleId, revision: saved.number })
  if (!out.ok) throw new Refused(`Publishing was refused: ${out.refusal}.`)
  return saved.number
}

/** “14 notes: 12 unchanged, 1 edited, 1 detached.” */
function told(notes: CarriedNotes): string {
  const some = Object.entries(notes).filter(([, count]) => count > 0)
  const total = some.reduce((sum, [, count]) => sum + count, 0)
  if (total === 0) return 'It has no notes.'
  const parts = some.map(([state, count]) => `${count} ${state}`)
  return `${total} ${total === 1 ? 'note' : 'notes'}: ${parts.join(', ')}.`
}
