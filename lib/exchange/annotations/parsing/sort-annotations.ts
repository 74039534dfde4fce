import { fingerprint } from '../../wordpress/fingerprint.ts'
import type { AnnotationReport } from '../importing/import-report.ts'
import { MAX_FOREIGN_PASSAGE } from '../importing/place-claims.ts'
import type { Newspaper } from '../newspaper.ts'
import { type ParsedAnnotation, parseAnnotation } from './parse-annotation.ts'

/** An annotation of the file that is worth bringing. */
export interface Entry {
  /** For the report: its number in the file, and its name. */
  readonly which: string
  readonly annotation: ParsedAnnotation
  /** Its own names, or a hash of all of it. */
  readonly names: readonly string[]
  readonly fingerprint: string
}

/** More than a comment of a page or two is no comment; UTF-16 units of Markdown. */
const MAX_WORDS = 50_000

/** Reads what the file holds one by one, and says of what is not brought why. */
export function sortAnnotations(
  items: readonly unknown[],
  paper: Newspaper,
  report: AnnotationReport,
): Entry[] {
  const seen = new Set<string>()
  return items.flatMap((item, index) => {
    const parsed = parseAnnotation(item, paper)
    if (!parsed.ok) {
      report.did('bad')
      report.note('unreadable', `number ${index + 1}: ${parsed.why}`)
      return []
    }
    const { annotation } = parsed
    const [name] = annotation.names
    const which = `number ${index + 1}${name === undefined ? '' : ` (${name})`}`
    const print = fingerprint(item)
    const names = name === undefined ? [print] : annotation.names
    const note = names.some((one) => seen.has(one)) ? 'twice in the file' : oddity(annotation)
    for (const one of names) seen.add(one)
    if (note === null) return [{ which, annotation, names, fingerprint: print }]
    report.did('left out')
    report.note(note, which)
    return []
  })
}

function oddity({ words, targets }: ParsedAnnotation): 'silent' | 'too long' | null {
  if (words.body === '') return 'silent'
  const quotes = targets.map(({ claim }) => claim?.exact.length ?? 0)
  return words.body.length > MAX_WORDS || Math.max(...quotes) > MAX_FOREIGN_PASSAGE
    ? 'too long'
    : null
}
