interface Props {
  /** What the list holds, such as "articles". */
  of: string
  /** Where the list begins; null on its first page. */
  newest: string | null
  /** Where it goes on; null on its last page. */
  older: string | null
}

/** The ways through a long list. */
export function Pager({ of, newest, older }: Props) {
  if (newest === null && older === null) return null
  return (
    <nav className="pager" aria-label={`More ${of}`}>
      {newest !== null && (
        <a className="load-more" href={newest}>
          Newest {of}
        </a>
      )}
      {older !== null && (
        <a className="load-more" href={older} rel="next">
          Older {of}
        </a>
      )}
    </nav>
  )
}
