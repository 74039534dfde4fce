import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** WCAG 2.2 at A and AA with all before it, and what axe holds to be good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong on a page as it stands: a line for each element, none when all is well. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const run = `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] })`
  const { violations } = await page.evaluate<AxeResults>(run)
  return violations.flatMap(({ id, nodes }) => {
    return nodes.map((node) => `${id}: ${node.html.slice(0, 160)} · ${node.failureSummary}`)
  })
}
