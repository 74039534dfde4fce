/** A schema.org thing. Undefined properties are left out. */
export interface Thing {
  readonly '@type': string
  readonly [property: string]: unknown
}

/**
 * Renders things as the text of a <script type="application/ld+json">. `<` is escaped as `\u003c`,
 * so that no headline or comment can close the script.
 */
export function renderJsonLd(things: readonly Thing[]): string {
  const document = { '@context': 'https://schema.org', '@graph': things }
  return JSON.stringify(document).replaceAll('<', '\\u003c')
}
