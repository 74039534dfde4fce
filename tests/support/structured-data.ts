import type { Page } from 'playwright-core'

/** A thing as a page's JSON-LD tells of it. */
export type Told = Record<string, unknown> & { readonly '@type': string }

/** Everything that a page tells search engines of itself, in the order of the page. */
export async function toldOn(page: Page): Promise<readonly Told[]> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  return texts.flatMap((text) => {
    const said = JSON.parse(text) as { '@context': string; '@graph': readonly Told[] }
    if (said['@context'] !== 'https://schema.org') throw new Error('It speaks of something else.')
    return said['@graph']
  })
}

/** The one thing of a type that a page tells of. */
export async function toldOf(page: Page, type: string): Promise<Told> {
  const [thing, ...more] = (await toldOn(page)).filter((one) => one['@type'] === type)
  if (!thing || more.length > 0) throw new Error(`The page tells of ${more.length} × ${type}`)
  return thing
}
