import { aboutAddress } from '@/components/comments/comments-address.ts'
import { counted } from '@/components/ui/counted.ts'
import type { NotesThen, NoteThen } from '@/lib/history/history.ts'

/** “14 notes stood in it: 1 edited, 1 removed”, which names some of them when it is opened. */
export function NotesSummary({ notes, all }: { notes: NotesThen; all: string }) {
  const { total, named } = notes
  if (total === 0) return null
  return (
    <details className="notes-then">
      <summary>{summaryOf(notes)}</summary>
      <NoteList notes={named} />
      {total > named.length && (
        <p>
          <a href={all}>All {counted(total, 'note')} of that time</a>
        </p>
      )}
    </details>
  )
}

/** What a revision did to the notes that readers had written. */
export function summaryOf({ total, edited, moved, removed }: NotesThen): string {
  const touched = [
    edited > 0 && `${edited} on edited words`,
    moved > 0 && `${moved} moved`,
    removed > 0 && `${removed} on words that it removed`,
  ].filter((part) => part !== false)
  return [counted(total, 'note'), ...touched].join(' · ')
}

/** Notes with the words that they were about and who wrote them; each leads to the note itself. */
export function NoteList({ notes }: { notes: readonly NoteThen[] }) {
  return (
    <ul className="note-list">
      {notes.map((note) => (
        <li key={note.id}>
          <q dir="auto">
            <a href={aboutAddress(note.id)}>{note.quote}</a>
          </q>
          <p className="meta">
            <span dir="auto">{note.by || 'A reader'}</span>
            {KINDS[note.kind] && <span>{KINDS[note.kind]}</span>}
            {stateOf(note) && <span>{stateOf(note)}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}

const KINDS: Record<NoteThen['kind'], string> = {
  note: '',
  question: 'Question',
  correction: 'Correction',
}

/** What had become of its passage; empty where it stood as it was chosen. */
function stateOf({ state, touched }: NoteThen): string {
  if (state === 'unchanged') return ''
  const since = touched ? 'in this version' : 'before'
  return state === 'detached' ? `Words removed ${since}` : `Words ${state} ${since}`
}
