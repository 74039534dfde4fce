import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawShareImage } from '@/lib/syndication/share-images/draw-share-image.ts'
import { drawText } from '@/lib/syndication/share-images/draw-text.ts'
import {
  getShareFileName,
  getSharePath,
  getShareVersion,
  parseShareShape,
  SHAPE_NAMES,
  SHAPES,
  type ShareText,
} from '@/lib/syndication/share-images/share-image.ts'
import { getShareImageFile } from '@/lib/syndication/share-images/share-image-file.ts'
import { ShareImageStore } from '@/lib/syndication/share-images/share-image-store.ts'

const words: ShareText = {
  headline: 'A ferry sails',
  label: 'Indonesia',
  language: 'en',
  hero: null,
  site: 'The Straits Courier',
}
const chinese = { ...words, headline: '北京的猫', language: 'zh' }

let dataDir = ''
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-share-'))
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

function createPicture(width: number, height: number, background: string) {
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()
}

/** Returns the RGB colour in the middle of a picture. */
async function readMiddleColour(picture: Buffer): Promise<readonly number[]> {
  const { width, height } = await sharp(picture).metadata()
  const at = { left: width >> 1, top: height >> 1, width: 1, height: 1 }
  const { data } = await sharp(picture)
    .extract(at)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [...data.subarray(0, 3)]
}

describe('a share image', () => {
  test.each(SHAPE_NAMES)('in shape %s has the right size and at most 200 kB', async (shape) => {
    for (const source of [words, chinese]) {
      const picture = await drawShareImage(shape, { words: source, hero: null })
      const { width, height, format } = await sharp(picture).metadata()
      const wanted = SHAPES[shape]
      expect([width, height]).toEqual([wanted.width, wanted.height])
      expect(format).toBe(wanted.format === 'jpg' ? 'jpeg' : 'png')
      expect(picture.byteLength).toBeLessThan(200_000)
    }
  })

  test('shows the hero in the three ratios and the text in the wide shape', async () => {
    const hero = await createPicture(1600, 900, '#006688')
    for (const shape of ['1x1', '4x3', '16x9'] as const) {
      const [red = 0, green = 0, blue = 0] = await readMiddleColour(
        await drawShareImage(shape, { words, hero }),
      )
      expect(
        Math.abs(red - 0) + Math.abs(green - 0x66) + Math.abs(blue - 0x88),
        shape,
      ).toBeLessThan(12)
    }
    const wide = await drawShareImage('wide', { words, hero })
    expect(wide).toEqual(await drawShareImage('wide', { words, hero: null }))
  })

  test('shows all of a drawing, with a margin', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300"><rect width="900" height="300" fill="#006688"/></svg>`
    const picture = await drawShareImage('1x1', { words, hero: Buffer.from(svg) })
    const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true })
    const [corner, left] = [0, (600 * info.width + 2) * info.channels]
    expect(data[corner]).toBeGreaterThan(240)
    expect(data[left]).toBeLessThan(30)
  })

  test('shows the hero or the logo, never a box, if our fonts lack a character', async () => {
    expect(drawText('wide', chinese)).toBeNull()
    const hero = await createPicture(1600, 900, '#006688')
    const [red] = await readMiddleColour(await drawShareImage('wide', { words: chinese, hero }))
    expect(red).toBeLessThan(12)
    const sign = await drawShareImage('wide', { words: chinese, hero: null })
    expect(sign).not.toEqual(await drawShareImage('wide', { words, hero: null }))
  })

  test('shows the text if the hero can’t be decoded', async () => {
    const broken = await drawShareImage('4x3', { words, hero: Buffer.from('no picture') })
    expect(broken).toEqual(await drawShareImage('4x3', { words, hero: null }))
  })

  test('contains only outlines, no user input', () => {
    const svg = drawText('wide', { ...words, headline: '</svg><script>alert("&amp;")</script>' })
    expect(svg).not.toMatch(/script|alert|amp/)
    expect(svg?.match(/<\/svg>/g)).toHaveLength(1)
  })
})

describe('the path of a share image', () => {
  test('changes with everything that is drawn', () => {
    const hero = {
      key: 'ferry',
      format: 'webp',
      width: 10,
      height: 10,
      alt: '',
      caption: '',
      credit: '',
    }
    const others = [
      { headline: 'Another' },
      { label: 'World' },
      { language: 'id' },
      { site: 'The Courier' },
      { hero },
      { hero: { ...hero, key: 'other' } },
    ].map((change) => getShareVersion({ ...words, ...change }))
    expect(new Set([getShareVersion(words), ...others]).size).toBe(others.length + 1)
    expect(getShareVersion({ ...words })).toBe(getShareVersion(words))
  })

  test('contains a shape; other names are refused', () => {
    for (const shape of SHAPE_NAMES) {
      expect(parseShareShape(getShareFileName(shape, getShareVersion(words)))).toBe(shape)
    }
    for (const file of [
      'wide.png',
      'wide-../../x.png',
      'wide-0123456789abcdef.jpg',
      'x-0123456789abcdef.png',
      '',
    ]) {
      expect(parseShareShape(file), file).toBeNull()
    }
    expect(getSharePath('เรือ', 'wide', words)).toMatch(
      /^\/share\/%E0[%\w]+\/wide-[0-9a-f]{16}\.png$/,
    )
  })
})

describe('stored share images', () => {
  test('are drawn once for concurrent requests, then read from the folder', async () => {
    const pictures = new ShareImageStore(join(dataDir, 'once'))
    let drawn = 0
    const draw = async () => Buffer.from(String(++drawn))
    const answers = await Promise.all(Array.from({ length: 20 }, () => pictures.get('a.png', draw)))
    expect(answers.every((one) => one?.toString() === '1')).toBe(true)
    expect((await new ShareImageStore(join(dataDir, 'once')).get('a.png', draw))?.toString()).toBe(
      '1',
    )
    expect(drawn).toBe(1)
  })

  test('are drawn one at a time, and refused if too many wait', async () => {
    const pictures = new ShareImageStore(join(dataDir, 'queue'))
    let [drawing, most] = [0, 0]
    const draw = async () => {
      most = Math.max(most, ++drawing)
      await Promise.resolve()
      drawing--
      return Buffer.from('x')
    }
    const asked = Array.from({ length: 60 }, (_, at) => pictures.get(`${at}.png`, draw))
    const answers = await Promise.all(asked)
    expect(most).toBe(1)
    expect(answers.filter((one) => one === null).length).toBeGreaterThan(0)
    expect((await pictures.get('later.png', draw))?.toString()).toBe('x')
  })

  test('fail alone if they can’t be drawn, and are tried again', async () => {
    const pictures = new ShareImageStore(join(dataDir, 'fail'))
    await expect(pictures.get('a.png', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect((await pictures.get('a.png', async () => Buffer.from('y')))?.toString()).toBe('y')
  })

  test('are limited in number; the oldest are deleted', async () => {
    const pictures = new ShareImageStore(join(dataDir, 'many'), 20)
    for (let at = 0; at < 50; at++) await pictures.get(`${at}.png`, async () => Buffer.from('x'))
    const names = readdirSync(join(dataDir, 'many', 'share'))
    expect(names.length).toBeLessThanOrEqual(20)
    expect(names).toContain('49.png')
  })

  test('use the hero’s file in the media folder', async () => {
    mkdirSync(join(dataDir, 'media'))
    writeFileSync(
      join(dataDir, 'media', 'ferry.webp'),
      await sharp(await createPicture(800, 600, '#006688'))
        .webp()
        .toBuffer(),
    )
    const hero = {
      key: 'ferry',
      format: 'webp',
      width: 800,
      height: 600,
      alt: '',
      caption: '',
      credit: '',
    }
    const shown = await getShareImageFile(dataDir, '4x3', { ...words, hero })
    expect((await readMiddleColour(shown ?? Buffer.alloc(0)))[0]).toBeLessThan(12)
    const gone = await getShareImageFile(dataDir, '4x3', {
      ...words,
      hero: { ...hero, key: 'gone' },
    })
    expect(gone).toEqual(await drawShareImage('4x3', { words, hero: null }))
  })
})
