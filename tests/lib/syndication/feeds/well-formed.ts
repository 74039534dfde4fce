import { SaxesParser } from 'saxes'

/** Throws unless the text is well-formed XML with namespaces. */
export function readWellFormed(text: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
}
