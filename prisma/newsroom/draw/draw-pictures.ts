/* Draws every picture of the newsroom: `npm run pictures`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawPicture } from './draw-picture.ts'
import { PictureError } from './picture-spec.ts'

const folder = fileURLToPath(new URL('../pictures/', import.meta.url))

/** Draws one picture beside its file; answers with what an editor would send back. */
function drawFile(name: string): readonly string[] {
  const key = name.slice(0, -'.json'.length)
  try {
    const { svg, faults } = drawPicture(readFileSync(folder + name, 'utf8'), key)
    writeFileSync(`${folder}${key}.svg`, svg)
    return faults.map((fault) => `${name}: ${fault}`)
  } catch (error) {
    if (error instanceof PictureError) return [error.message]
    throw error
  }
}

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
const faults = names.flatMap(drawFile)
for (const fault of faults) console.error(fault)
console.log(`${names.length} pictures, ${faults.length} faults`)
if (faults.length > 0) process.exitCode = 1
