import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MAX_PICTURE_BYTES, savePicture } from '@/lib/newsroom/media/save-picture.ts'

let dataDir = ''
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-media-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const listFiles = () => readdirSync(join(dataDir, 'media')).sort()
const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#369' } })

async function save(content: Uint8Array) {
  const saving = await savePicture(dataDir, content)
  if (!saving.ok) throw new Error(saving.refusal)
  return saving.picture
}

describe('an untrusted picture', () => {
  test('is stored as WebP at full size and in each smaller width', async () => {
    const picture = await save(await photo(1200, 800).jpeg().toBuffer())
    expect(picture).toMatchObject({ format: 'webp', width: 1200, height: 800 })
    expect(listFiles()).toEqual(['-480.webp', '-960.webp', '.webp'].map((end) => picture.key + end))
  })

  test('is never wider than 2400 pixels', async () => {
    const picture = await save(await photo(5000, 1000).png().toBuffer())
    expect(picture).toMatchObject({ width: 2400, height: 480 })
    expect(listFiles()).toHaveLength(4)
  })

  test('loses its EXIF data and is turned upright', async () => {
    const turned = await photo(300, 200)
      .withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitude: '1/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const picture = await save(turned)
    expect(picture).toMatchObject({ width: 200, height: 300 })
    const meta = await sharp(join(dataDir, 'media', `${picture.key}.webp`)).metadata()
    expect([meta.width, meta.height, meta.exif]).toEqual([200, 300, undefined])
  })

  test('stays animated', async () => {
    const frames = Buffer.concat([
      await photo(40, 30).raw().toBuffer(),
      await sharp({ create: { width: 40, height: 30, channels: 3, background: '#f00' } })
        .raw()
        .toBuffer(),
    ])
    const gif = await sharp(frames, { raw: { width: 40, height: 60, channels: 3, pageHeight: 30 } })
      .gif()
      .toBuffer()
    const picture = await save(gif)
    const meta = await sharp(join(dataDir, 'media', `${picture.key}.webp`)).metadata()
    expect([picture.width, picture.height, meta.pages]).toEqual([40, 30, 2])
  })

  test('becomes a raster picture if it was an SVG, without its scripts', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><script>alert(1)</script><rect width="100" height="50" fill="red"/></svg>'
    const picture = await save(Buffer.from(svg))
    expect(picture).toMatchObject({ format: 'webp', width: 200, height: 100 })
    expect(readFileSync(join(dataDir, 'media', `${picture.key}.webp`)).includes('alert')).toBe(
      false,
    )
  })

  test('is recognised by its content and not encoded twice', async () => {
    const content = await photo(600, 400).jpeg().toBuffer()
    const first = await save(content)
    const made = statSync(join(dataDir, 'media', `${first.key}.webp`)).mtimeMs
    expect(await save(content)).toEqual(first)
    expect(statSync(join(dataDir, 'media', `${first.key}.webp`)).mtimeMs).toBe(made)
  })
})

describe('an unusable file', () => {
  test.each([
    ['text', Buffer.from('hello'), 'not-a-picture'],
    ['an empty file', Buffer.alloc(0), 'not-a-picture'],
    ['too many bytes', Buffer.alloc(MAX_PICTURE_BYTES + 1), 'too-many-bytes'],
  ])('is refused: %s', async (_name, content, refusal) => {
    expect(await savePicture(dataDir, content)).toEqual({ ok: false, refusal })
  })

  test('is refused if it is small but claims billions of pixels', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="60000" height="60000"/>'
    expect(await savePicture(dataDir, Buffer.from(svg))).toMatchObject({ ok: false })
  })

  test('is refused if it is truncated', async () => {
    const whole = await photo(600, 400).png().toBuffer()
    expect(await savePicture(dataDir, whole.subarray(0, 60))).toMatchObject({ ok: false })
  })
})
