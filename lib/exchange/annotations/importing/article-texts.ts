import type { Reader } from '../../../platform/db/database.ts'
import type { LinedText } from '../../../text/anchoring/passage.ts'
import { parseBody } from '../../../text/body/body.ts'
import { bodyText } from '../../../text/body/body-text.ts'
import { type Offsets, offsetsIn } from '../code-points.ts'

export interface CountedLines extends LinedText {
  readonly offsets: Offsets
}

/** The texts of an article's public revisions, each read once: revisions never change. */
export class ArticleTexts {
  readonly #articleId: number
  readonly #read = new Map<number, CountedLines | null>()

  constructor(articleId: number) {
    this.#articleId = articleId
  }

  /** Null for a revision that readers never saw, or that isn't there. */
  async of(db: Reader, number: number): Promise<CountedLines | null> {
    const known = this.#read.get(number)
    if (known !== undefined) return known
    const revision = await db.revision.findFirst({
      where: { articleId: this.#articleId, number, shownAt: { not: null } },
      select: { body: true },
    })
    const lined = revision && bodyText(parseBody(revision.body))
    const text = lined && { ...lined, offsets: offsetsIn(lined.text) }
    this.#read.set(number, text)
    return text
  }
}
