import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { ArticleText } from '../../lib/newsroom/articles/revision.ts'
import type { ShownText } from '../../lib/newsroom/articles/text-by-slug.ts'
import type { Database } from '../../lib/platform/db/database.ts'
import { type PictureView, pictureSchema } from '../../lib/text/body/body.ts'
import { keepIds } from '../../lib/text/body/keep-ids.ts'
import { markdownBody, type Pictures } from '../../prisma/newsroom/markdown-body.ts'

/** What of a story's head a revision may change; what else it says is how the story is filed. */
const headSchema = z.object({
  headline: z.string().optional(),
  dek: z.string().optional(),
  kicker: z.string().optional(),
  hero: z.string().optional(),
})

/**
 * The text of a story file as a revision of what readers see: what its head doesn't say stays, and so
 * do the ids of the blocks that are known again. Throws with a sentence for what a story can't hold.
 */
export async function textFromFile(
  db: Database,
  file: string,
  shown: ShownText,
): Promise<ArticleText> {
  const source = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
  const [, head, rest = source] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? []
  const said = headSchema.safeParse(head === undefined ? {} : parse(head))
  if (!said.success) throw new Error(z.prettifyError(said.error))
  const { headline, dek, kicker, hero } = said.data
  const find = await picturesIn(db, hero === undefined ? rest : `${rest} picture:${hero})`)
  const { text } = shown
  const body = markdownBody(rest.trim(), find)
  return {
    ...text,
    headline: headline ?? text.headline,
    dek: dek ?? text.dek,
    kicker: kicker ?? text.kicker,
    hero: hero === undefined ? text.hero : find(hero),
    // No revision has had an id that begins with the number of the one that is being made.
    body: keepIds(text.body, body, text.language, `r${shown.newest + 1}-`),
  }
}

/** The pictures that a text names, from the library; by their whole key or by the name before its hash. */
async function picturesIn(db: Database, markdown: string): Promise<Pictures> {
  const found = new Map<string, PictureView>()
  for (const [, name = ''] of markdown.matchAll(/picture:([^)\s]+)/g)) {
    const rows = await db.picture.findMany({
      where: { OR: [{ key: name }, { key: { startsWith: `${name}-` } }] },
      orderBy: { id: 'desc' },
    })
    const row = rows.find(
      ({ key }) => key === name || key.slice(name.length + 1).match(/^[0-9a-f]{10}$/),
    )
    if (!row) throw new Error(`The library has no picture ${name}.`)
    const { id: _, ...view } = row
    found.set(name, pictureSchema.parse(view))
  }
  return (name) => {
    const picture = found.get(name)
    if (!picture) throw new Error(`The library has no picture ${name}.`)
    return picture
  }
}
