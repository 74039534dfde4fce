import { Breadcrumb } from '@/components/lists/breadcrumb.tsx'
import { speechHere } from '@/components/words/speech-here.ts'
import type { ListView } from '@/lib/pages/articles/page-views.ts'
import '@/components/lists/lists.css'

interface Props {
  view: ListView
  /** What kind of list it is, above its name; empty where the name says it. */
  label: string
}

/** The name of a list, what it is about, and the sections inside it. */
export function ListHead({ view, label }: Props) {
  const { words, say } = speechHere()
  const inside = say(words.lists.sectionsIn, { name: view.name })
  return (
    <header className="list-head">
      <Breadcrumb path={view.path} />
      {label && <p className="kicker">{label}</p>}
      <h1>{view.name}</h1>
      {view.description && <p className="dek">{view.description}</p>}
      {view.children.length > 0 && (
        <nav className="subsections" aria-label={inside}>
          {view.children.map(({ slug, name }) => (
            <a key={slug} href={`/category/${slug}`}>
              {name}
            </a>
          ))}
        </nav>
      )}
    </header>
  )
}
