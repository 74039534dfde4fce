import { Breadcrumb } from '@/components/lists/breadcrumb.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { ListView } from '@/lib/pages/articles/page-views.ts'

interface Props {
  view: ListView
  /** The kind of list, shown above its name. Empty if the name is enough. */
  label: string
}

/** Head of a list: name, description and subcategories. */
export function ListHead({ view, label }: Props) {
  const { words, say } = getSpeech()
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
