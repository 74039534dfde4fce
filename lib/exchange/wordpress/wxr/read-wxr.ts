import { BadExport } from './bad-export.ts'
import { type Part, readParts } from './parts.ts'
import { siteSchema, type WxrRecord } from './record.ts'
import { recordOf } from './record-of-part.ts'

export interface Read {
  readonly record: WxrRecord
  /** How far the file is read, in bytes. */
  readonly bytes: number
  /** Characters left out so far, because no XML may hold them. */
  readonly dropped: number
}

/** What the head of the channel says about the site, each under the name of our record. */
const SITE_FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  link: 'link',
  language: 'language',
  'wp:wxr_version': 'version',
  'wp:base_site_url': 'baseSiteUrl',
  'wp:base_blog_url': 'baseBlogUrl',
}

/**
 * The records of a WordPress export in their order, the site first. Streams: a file of any size
 * needs the memory of its longest item. Throws BadExport where the file can't be understood.
 */
export async function* readWxr(file: string): AsyncGenerator<Read> {
  const head = new Map<string, string>()
  let begun = false
  for await (const { part, line, tooLong, bytes, dropped } of readParts(file)) {
    const key = SITE_FIELDS[part.name]
    if (key && !head.has(key)) head.set(key, part.text.trim())
    const record = tooLong ? unread(part, line) : recordOf(part, line)
    if (!record) continue
    if (!begun) yield { record: siteOf(head), bytes, dropped }
    begun = true
    yield { record, bytes, dropped }
  }
  if (!begun) yield { record: siteOf(head), bytes: 0, dropped: 0 }
}

function siteOf(head: ReadonlyMap<string, string>): WxrRecord {
  const fields = Object.fromEntries(
    Object.values(SITE_FIELDS).map((key) => [key, head.get(key) ?? '']),
  )
  const parsed = siteSchema.safeParse({ type: 'site', ...fields })
  if (parsed.success) return parsed.data
  const version = head.get('version')
  throw new BadExport(
    version
      ? `This export is of version ${version.slice(0, 20)}; 1.0, 1.1 and 1.2 are known.`
      : 'This is no WordPress export: it does not say its version (wp:wxr_version).',
  )
}

function unread(part: Part, line: number): WxrRecord {
  const what = part.name.replace('wp:', '')
  return {
    type: 'unread',
    what,
    reason: `longer than 16 million characters (ends on line ${line})`,
  }
}
