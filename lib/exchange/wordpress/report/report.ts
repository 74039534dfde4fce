import type { NoteKind as HtmlNote } from '../html/note.ts'

/** Things that happened to a whole post, picture or term; the rest happened inside a text. */
export type ReportNote =
  | HtmlNote
  | 'address numbered'
  | 'author joined'
  | 'author made from a byline'
  | 'byline corrected'
  | 'category joined'
  | 'changed here'
  | 'term made from a post'
  | 'category tree mended'
  | 'characters dropped'
  | 'comment of an unknown kind'
  | 'comment without its parent'
  | 'custom field not imported'
  | 'draft: password'
  | 'draft: private'
  | 'draft: unknown status'
  | 'further category kept as tag'
  | 'inline feedback placed by order'
  | 'inline feedback without its passage'
  | 'link led to this site'
  | 'picture not among the uploads'
  | 'picture refused'
  | 'hero unknown'
  | 'published: its time has come'
  | 'sticky'
  | 'tag joined'
  | 'untitled'
  | 'filed under something without a place'

/** What became of all things of one type. */
export interface Tally {
  found: number
  imported: number
  changed: number
  unchanged: number
  /** Left out on purpose: reason and how many. */
  readonly skipped: Map<string, number>
  /** Left out against our will: reason and how many. */
  readonly lost: Map<string, number>
}
export type Outcome = 'imported' | 'changed' | 'unchanged'

export interface Noted {
  count: number
  /** The first of them; at most EXAMPLES. */
  readonly examples: string[]
}

/** How many notes of one kind are kept word for word. */
const EXAMPLES = 500

/** Everything an import has to say at its end. */
export class Report {
  readonly tallies = new Map<string, Tally>()
  readonly notes = new Map<ReportNote, Noted>()

  found(type: string, count = 1): void {
    this.#tally(type).found += count
  }

  did(type: string, outcome: Outcome, count = 1): void {
    this.#tally(type)[outcome] += count
  }

  skip(type: string, reason: string, count = 1): void {
    add(this.#tally(type).skipped, reason, count)
  }

  lose(type: string, reason: string, count = 1): void {
    add(this.#tally(type).lost, reason, count)
  }

  /** `where` names the post or the like; `what` may be empty. */
  note(kind: ReportNote, where: string, what = ''): void {
    const noted = this.notes.get(kind) ?? { count: 0, examples: [] }
    this.notes.set(kind, noted)
    noted.count += 1
    if (noted.examples.length < EXAMPLES) {
      noted.examples.push([where, what].filter(Boolean).join(': ').slice(0, 300))
    }
  }

  /** A sentence for each type whose numbers do not add up, or of which something was lost. */
  problems(): string[] {
    return [...this.tallies].flatMap(([type, tally]) => {
      const accounted = tally.imported + tally.changed + tally.unchanged + sum(tally.skipped)
      const missing = tally.found - accounted - sum(tally.lost)
      return [
        ...(sum(tally.lost) > 0 ? [`${type}: ${sum(tally.lost)} lost`] : []),
        ...(missing === 0 ? [] : [`${type}: ${tally.found} found, but ${missing} unaccounted for`]),
      ]
    })
  }

  #tally(type: string): Tally {
    const known = this.tallies.get(type)
    if (known) return known
    const made: Tally = {
      ...{ found: 0, imported: 0, changed: 0, unchanged: 0 },
      skipped: new Map(),
      lost: new Map(),
    }
    this.tallies.set(type, made)
    return made
  }
}

function add(counts: Map<string, number>, reason: string, count: number): void {
  counts.set(reason, (counts.get(reason) ?? 0) + count)
}

/** How many there are over all reasons. */
export function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}
