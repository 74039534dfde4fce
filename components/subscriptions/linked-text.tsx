interface Props {
  text: string
  /** The site's origin. Addresses below it become links; others stay text. */
  origin: string
}

/** Preformatted plain text. Lines that consist of an address of this site become links. */
export function LinkedText({ text, origin }: Props) {
  const lines = text.split('\n')
  return (
    <div className="mail-text" dir="auto">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mail's lines never change places.
        <span key={at}>
          {getSitePath(line, origin) === null ? (
            line
          ) : (
            <a href={getSitePath(line, origin) ?? ''}>{line}</a>
          )}
          {'\n'}
        </span>
      ))}
    </div>
  )
}

/** The path, if the line consists of an address of this site. Else null. */
function getSitePath(line: string, origin: string): string | null {
  if (!line.startsWith(`${origin}/`) || /\s/.test(line) || !URL.canParse(line)) return null
  const { pathname, search, hash } = new URL(line)
  return pathname + search + hash
}
