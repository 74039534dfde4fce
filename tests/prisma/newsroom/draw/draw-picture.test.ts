import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Drawing, drawPicture } from '../../../../prisma/newsroom/draw/draw-picture.ts'

const folder = new URL('../../../../prisma/newsroom/pictures/', import.meta.url)
const keys = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))

describe.each(keys)('the picture %s', (key) => {
  let drawing: Drawing = { svg: '', faults: [] }
  beforeAll(() => {
    drawing = drawPicture(readFileSync(new URL(`${key}.json`, folder), 'utf8'), key)
  }, 30_000)

  it('has no text over the edge or over other text', () => {
    expect(drawing.faults).toEqual([])
  })

  it('stands beside its file as drawn now', () => {
    expect(readFileSync(new URL(`${key}.svg`, folder), 'utf8')).toBe(drawing.svg)
  })

  it('needs no font, no script and nothing from elsewhere, and stays small', () => {
    const { svg } = drawing
    expect(svg).not.toMatch(/<text|<script|<image|<foreignObject|NaN|undefined|Infinity/)
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\((?!#)|href="(?!#)/,
    )
    expect(svg).toContain('prefers-color-scheme:dark')
    expect(svg.length).toBeLessThan(32_000)
    expect(gzipSync(svg).length).toBeLessThan(12_000)
  })
})
