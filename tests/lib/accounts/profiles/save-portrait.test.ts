import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  drawPortrait,
  dropPortrait,
  keepPortrait,
  MAX_PORTRAIT_BYTES,
} from '@/lib/accounts/profiles/save-portrait.ts'

let dataDir = ''
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-portrait-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const kept = () => readdirSync(join(dataDir, 'media'))
const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#369' } })

async function saved(content: Uint8Array, owner = 7) {
  const drawn = await drawPortrait(content, owner)
  if (!drawn.ok) throw new Error(drawn.refusal)
  await keepPortrait(dataDir, drawn.portrait)
  return drawn.portrait.name
}

const metaOf = (name: string) => sharp(join(dataDir, 'media', name)).metadata()

describe('somebody’s picture', () => {
  test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
    'becomes a small square of pixels: %s',
    async (format) => {
      const name = await saved(await photo(900, 400).toFormat(format).toBuffer())
      const { width, height, format: made } = await metaOf(name)
      expect({ width, height, made }).toEqual({ width: 256, height: 256, made: 'webp' })
    },
  )

  test('loses where and by whom it was taken', async () => {
    const tagged = await photo(300, 200)
      .withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitude: '1/1' } })
      .withIccProfile('p3')
      .jpeg()
      .toBuffer()
    const { exif, icc, xmp, iptc } = await metaOf(await saved(tagged))
    expect([exif, icc, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined])
  })

  test('stands still, as its first frame, when it was animated', async () => {
    const red = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#f00' } })
      .raw()
      .toBuffer()
    const frames = Buffer.concat([red, await photo(40, 30).raw().toBuffer()])
    const raw = { width: 40, height: 60, channels: 3, pageHeight: 30 } as const
    const name = await saved(await sharp(frames, { raw }).gif().toBuffer())
    expect((await metaOf(name)).pages).toBeUndefined()
    const { dominant } = await sharp(join(dataDir, 'media', name)).stats()
    expect(dominant.r).toBeGreaterThan(200)
  })

  test('is a file of its owner’s own, and goes without another’s', async () => {
    const content = await photo(300, 300).png().toBuffer()
    const [mine, theirs] = [await saved(content, 7), await saved(content, 8)]
    expect(mine).not.toBe(theirs)
    await dropPortrait(dataDir, mine)
    expect(kept()).toEqual([theirs])
    await dropPortrait(dataDir, mine)
    await dropPortrait(dataDir, '../../etc/passwd')
    await dropPortrait(dataDir, '')
    expect(kept()).toEqual([theirs])
  })
})

describe('a file that cannot be somebody’s picture', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>'
  test.each([
    ['words', Buffer.from('hello'), 'not-a-picture'],
    ['nothing', Buffer.alloc(0), 'not-a-picture'],
    ['a drawing', Buffer.from(svg), 'not-a-picture'],
    ['too many bytes', Buffer.alloc(MAX_PORTRAIT_BYTES + 1), 'too-many-bytes'],
  ])('is refused: %s', async (_name, content, refusal) => {
    expect(await drawPortrait(content, 7)).toEqual({ ok: false, refusal })
  })

  test('is refused when it unpacks to more pixels than a camera makes', async () => {
    const huge = await photo(9000, 9000).png().toBuffer()
    expect(await drawPortrait(huge, 7)).toEqual({ ok: false, refusal: 'too-many-pixels' })
  })

  test('is refused when it is cut off', async () => {
    const whole = await photo(600, 400).png().toBuffer()
    expect(await drawPortrait(whole.subarray(0, 60), 7)).toMatchObject({ ok: false })
  })
})
