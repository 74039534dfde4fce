interface Props {
  text: string
  /** The site's own; addresses under it become links, all others stay words. */
  origin: string
}

/** Plain text as it is laid out, whose lines that are an address of this site can be followed. */
export function LinkedText({ text, origin }: Props) {
  const lines = text.split('\n')
  return (
    <div className="mail-text" dir="auto">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mail's lines never change places.
        <span key={at}>
          {pathIn(line, origin) === null ? line : <a href={pathIn(line, origin) ?? ''}>{line}</a>}
          {'\n'}
        </span>
      ))}
    </div>
  )
}

/** The path of a line that is nothing but an address of this site; null for any other line. */
function pathIn(line: string, origin: string): string | null {
  if (!line.startsWith(`${origin}/`) || /\s/.test(line) || !URL.canParse(line)) return null
  const { pathname, search, hash } = new URL(line)
  return pathname + search + hash
}
