import { join } from 'node:path'
import { prepareEnvironment } from './prepare-environment.ts'

/**
 * What things cost, as ratios and times measured in one run.
 *
 *   npm run bench                  everything
 *   npm run bench -- NAME          pages | threads | posting | live | carry | margin | search, with its
 *                                  own options behind
 */
const benches = ['pages', 'threads', 'posting', 'live', 'carry', 'margin', 'search'] as const

process.chdir(join(import.meta.dirname, '..'))
prepareEnvironment({ dev: false })
const [name = '', ...options] = process.argv.slice(2)
const chosen = benches.filter((one) => one === name)
if (name !== '' && chosen.length === 0) {
  console.error(`There is no benchmark "${name}"; there are ${benches.join(', ')}.`)
  process.exit(2)
}
process.argv.splice(2, Number.POSITIVE_INFINITY, ...options)
for (const one of chosen.length > 0 ? chosen : benches) {
  console.log(`\n${one}`)
  await import(`./bench/${one}.ts`)
}
