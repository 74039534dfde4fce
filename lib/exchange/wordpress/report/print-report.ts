import { type Report, type ReportNote, sum, type Tally } from './report.ts'

/** What each kind of note means, as a heading over its examples. */
const MEANINGS: Readonly<Record<ReportNote, string>> = {
  'feedback form broken':
    'Questions on a passage (wpDiscuz) without an end, a question, or words of their own: text kept',
  'feedback passage shortened': 'Questions on long passages: tied to the beginning of it',
  foreign: 'Kept as a marked block, because it has no place in an article here',
  'shortcode kept as text': 'Shortcodes inside a sentence, kept as they were written',
  'link dropped': 'Links that nobody may be sent to: their text is kept',
  'link in caption dropped': 'Links in captions: captions are plain text here',
  'picture linked to its own file': 'Links from a picture to its own file, left off',
  'picture without address': 'Pictures without a usable address: placeholders',
  'tracking picture dropped': 'Invisible counting pictures, left out',
  'gallery picture unknown': 'Gallery pictures that the export does not contain',
  'page break dropped': 'Page breaks inside a post, left out: articles are one page here',
  'more mark dropped': '"More" marks, left out: cards show the opening by themselves',
  'empty part dropped': 'Empty parts (spacers, empty paragraphs), left out',
  'style sheet dropped': 'Style sheets inside a post, left out',
  'hidden part dropped': 'Parts that no browser shows, left out',
  'too complex': 'Texts too complex to keep their form: kept as plain text',
  'nesting flattened': 'Nested deeper than a page can show: flattened, text kept',
  'address numbered': 'Addresses that were taken and got a number',
  'author joined': 'Authors who were here already under the same name',
  'author made from a byline': 'Authors known only by a byline',
  'byline corrected': 'Bylines with a stray sign, given to the author meant',
  'changed here': 'Changed in the original, but here too: kept as they are here',
  'category joined': 'Categories that were here already',
  'term made from a post': 'Categories and tags known only from a post',
  'category tree mended': 'Categories whose parent is missing or goes in a circle: put on top',
  'characters dropped': 'Characters that no XML may hold, left out',
  'comment of an unknown kind': 'Comments of a kind not known here: held for a moderator',
  'comment without its parent': 'Replies whose comment is not in the export: now comments',
  'custom field not imported': 'Custom fields, not imported',
  'draft: password': 'Protected by a password: imported as drafts, since pages here have none',
  'draft: private': 'Private: imported as drafts',
  'draft: unknown status': 'Of a status that is not known here: imported as drafts',
  'further category kept as tag': 'Further categories, kept as tags of the same name',
  'inline feedback placed by order':
    'Inline feedback in posts with several questions: given to them in their order, please check',
  'inline feedback without its passage':
    'Inline feedback to no question that is known: comments here; its question’s number is kept with it',
  'link led to this site': 'Links to the old site that now lead to our own pages',
  'picture not among the uploads': 'Pictures that are not in the uploads folder: placeholders',
  'picture refused': 'Files that could not be kept: placeholders',
  'hero unknown': 'Featured pictures that the export does not contain',
  'published: its time has come': 'Scheduled for a time that has passed: published',
  sticky: 'Sticky posts: pick them for the front page by hand',
  'tag joined': 'Tags that were here already',
  untitled: 'Without a title: called "Untitled"',
  'filed under something without a place': 'Post formats and other taxonomies, not imported',
}

/** Said once, because it holds for everything. */
const POLICY = [
  'Colours, sizes, floats and other styles are left to this site; centred and right-aligned text stays so.',
  'Tooltips of pictures and abbreviations, and HTML comments, are not imported.',
  "Comment writers' net addresses are not imported, nor Akismet's records, which repeat them.",
  'Nothing was fetched from the old site.',
]

/** The report as lines for a terminal; `most` examples of each kind of note. */
export function reportLines(report: Report, most: number): string[] {
  const notes = [...report.notes].toSorted(([a], [b]) => MEANINGS[a].localeCompare(MEANINGS[b]))
  const problems = report.problems()
  return [
    ...table(report.tallies),
    '',
    ...[...report.tallies].flatMap(([type, tally]) => reasons(type, tally)),
    ...notes.flatMap(([kind, { count, examples }]) => [
      '',
      `${MEANINGS[kind]} (${count}):`,
      ...examples.slice(0, most).map((line) => `  ${line}`),
      ...(count > most ? [`  … and ${count - Math.min(most, count)} more`] : []),
    ]),
    '',
    ...POLICY,
    '',
    ...(problems.length > 0
      ? problems.map((line) => `Not complete: ${line}`)
      : ['Nothing was lost.']),
  ]
}

const COLUMNS = ['', 'found', 'imported', 'changed', 'unchanged', 'skipped', 'lost']

function table(tallies: ReadonlyMap<string, Tally>): string[] {
  const rows = [...tallies].map(([type, tally]) => {
    const { found, imported, changed, unchanged, skipped, lost } = tally
    return [type, ...[found, imported, changed, unchanged, sum(skipped), sum(lost)].map(String)]
  })
  const all = [COLUMNS, ...rows]
  const widths = COLUMNS.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  )
  return all.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}

function reasons(type: string, tally: Tally): string[] {
  return [
    ...[...tally.skipped].map(([reason, count]) => `${count} × ${type} skipped: ${reason}`),
    ...[...tally.lost].map(([reason, count]) => `${count} × ${type} LOST: ${reason}`),
  ]
}
