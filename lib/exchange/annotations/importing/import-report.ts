/** What became of an annotation of a file. */
export type Fate = 'imported' | 'here already' | 'left out' | 'bad'

/** What is worth saying of one, whatever became of it: a heading over examples. */
const MEANINGS = {
  unreadable: 'Could not be read',
  'no article':
    'About nothing that is published here: left out (--article SLUG brings them to one)',
  'no such article': 'About an article that is not here, or not published: left out',
  silent: 'Without words (highlights, tags): left out',
  'too long': 'Longer than a comment or a passage can be: left out',
  'twice in the file': 'Twice in the file: the first counts',
  'answers nothing': 'Answers to what is not here, or to each other in a circle: left out',
  nowhere: 'Passages that are not in the text: kept as detached, with their words',
  gone: 'Passages that the text has lost since they were chosen: kept as detached',
  'selectors kept': 'With selectors that are not followed here: kept, and sent out again',
  'whole article': 'About no passage: comments under the article',
  private: 'Meant for certain people: held for a moderator',
  'no name': 'Nobody is named: “A reader”',
} as const
export type AnnotationNote = keyof typeof MEANINGS

interface Noted {
  count: number
  readonly examples: string[]
}

/** How many of one kind are named. */
const NAMED = 500

/** Everything that an import of annotations has to say at its end. */
export class AnnotationReport {
  readonly fates: Record<Fate, number> = { imported: 0, 'here already': 0, 'left out': 0, bad: 0 }
  readonly notes = new Map<AnnotationNote, Noted>()
  /** Annotations after those that one import reads. */
  readonly beyond: number
  /** Addresses of pages that the file leads to and does not hold. */
  readonly elsewhere: readonly string[]

  constructor(beyond = 0, elsewhere: readonly string[] = []) {
    this.beyond = beyond
    this.elsewhere = elsewhere
  }

  did(fate: Fate, count = 1): void {
    this.fates[fate] += count
  }

  /** `which` names the annotation. */
  note(kind: AnnotationNote, which: string): void {
    const noted = this.notes.get(kind) ?? { count: 0, examples: [] }
    this.notes.set(kind, noted)
    noted.count += 1
    if (noted.examples.length < NAMED) noted.examples.push(which.slice(0, 300))
  }

  /** Nothing was refused or left in the file. */
  get complete(): boolean {
    return this.fates.bad === 0 && this.beyond === 0 && this.elsewhere.length === 0
  }
}

/** The report as lines for a terminal; `most` examples of each kind of note. */
export function annotationReportLines(report: AnnotationReport, most: number): string[] {
  const { fates, notes, elsewhere, beyond } = report
  const found = Object.values(fates).reduce((sum, count) => sum + count, 0)
  return [
    `${found} annotations: ${Object.entries(fates)
      .map(([fate, count]) => `${count} ${fate}`)
      .join(', ')}.`,
    ...[...notes].flatMap(([kind, { count, examples }]) => [
      '',
      `${MEANINGS[kind]} (${count}):`,
      ...examples.slice(0, most).map((line) => `  ${line}`),
      ...(count > most ? [`  … and ${count - Math.min(most, count)} more`] : []),
    ]),
    ...(beyond > 0 ? ['', `Not read: ${beyond} more, as one file brings 100,000 at most.`] : []),
    ...(elsewhere.length > 0
      ? [
          '',
          'Not in the file, and nothing is fetched:',
          ...elsewhere.slice(0, most).map((one) => `  ${one}`),
        ]
      : []),
    '',
    'Mail addresses are not imported.',
  ]
}
