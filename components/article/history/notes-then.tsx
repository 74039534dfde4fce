import { getAboutAddress } from '@/components/comments/comments-address.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { RevisionNote, RevisionNotes } from '@/lib/pages/history/history.ts'

/** “14 notes: 1 edited, 1 removed”, which expands to a list of some of them. */
export function NotesSummary({ notes, all }: { notes: RevisionNotes; all: string }) {
  const { total, named } = notes
  const { words, say } = getSpeech()
  if (total === 0) return null
  return (
    <details className="notes-then">
      <summary>{summarizeNotes(notes)}</summary>
      <NoteList notes={named} />
      {total > named.length && (
        <p>
          <a href={all}>{say(words.versions.allNotes, { count: total })}</a>
        </p>
      )}
    </details>
  )
}

/** Summary of what a revision did to readers' notes. */
export function summarizeNotes({ total, edited, moved, removed }: RevisionNotes): string {
  const { words, say } = getSpeech()
  const { onEdited, onMoved, onRemoved } = words.versions
  const touched = [
    edited > 0 && say(onEdited, { count: edited }),
    moved > 0 && say(onMoved, { count: moved }),
    removed > 0 && say(onRemoved, { count: removed }),
  ].filter((part) => part !== false)
  return [say(words.notes.some, { count: total }), ...touched].join(' · ')
}

/** Notes with passage and author, each linking to its page. */
export function NoteList({ notes }: { notes: readonly RevisionNote[] }) {
  return (
    <ul className="note-list">
      {notes.map((note) => (
        <li key={note.id}>
          <q dir="auto">
            <a href={getAboutAddress(note.id)}>{note.quote}</a>
          </q>
          <p className="meta">
            <span dir="auto">{note.by || getSpeech().words.comment.reader}</span>
            {note.kind !== 'note' && <span>{getSpeech().words.notes[note.kind]}</span>}
            {describeState(note) && <span>{describeState(note)}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** State of a note's passage. Empty if unchanged. */
function describeState({ state, changedHere: touched }: RevisionNote): string {
  if (state === 'unchanged') return ''
  const { versions } = getSpeech().words
  return versions[STATES[state][touched ? 0 : 1]]
}

/** Message keys by whether the change was made in this version or before. */
const STATES = {
  edited: ['editedHere', 'editedBefore'],
  moved: ['movedHere', 'movedBefore'],
  detached: ['removedHere', 'removedBefore'],
} as const
