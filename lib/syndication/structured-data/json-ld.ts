/** A thing as schema.org describes it; what is left undefined is not said. */
export interface Thing {
  readonly '@type': string
  readonly [property: string]: unknown
}

/**
 * Things as the text of a <script type="application/ld+json">. Every `<` is written as an escape of
 * JSON, so that nothing in a headline or a comment can end the script or open another.
 */
export function printJsonLd(things: readonly Thing[]): string {
  const said = { '@context': 'https://schema.org', '@graph': things }
  return JSON.stringify(said).replaceAll('<', '\\u003c')
}
