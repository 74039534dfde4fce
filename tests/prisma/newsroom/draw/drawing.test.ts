import { describe, expect, it } from 'vitest'
import { decimalsOf, formatNumber } from '../../../../prisma/newsroom/draw/chart/chart-frame.ts'
import { namedMarks, niceScale } from '../../../../prisma/newsroom/draw/chart/scale.ts'
import { contrast, layoutFaults } from '../../../../prisma/newsroom/draw/check-picture.ts'
import { textWidth } from '../../../../prisma/newsroom/draw/fonts.ts'
import { ringArea, simplifyLine } from '../../../../prisma/newsroom/draw/map/simplify.ts'
import { colour, type Paint, platePaint } from '../../../../prisma/newsroom/draw/palette.ts'
import { PathWriter } from '../../../../prisma/newsroom/draw/path-data.ts'
import { splitFigure } from '../../../../prisma/newsroom/draw/plate/plate-words.ts'
import { wrap, wrapEvenly } from '../../../../prisma/newsroom/draw/text-layout.ts'

const schemes = [false, true] as const
const onPaper: readonly (readonly [Paint, Paint])[] = [
  ['ink', 'sheet'],
  ['soft', 'sheet'],
  ['red', 'sheet'],
  ['blue', 'sheet'],
  ['ink', 'redwash'],
  ['soft', 'redwash'],
  ['soft', 'land'],
  ['ink', 'sea'],
  ['water', 'sea'],
]

describe('colours', () => {
  it.each(onPaper)('%s reads on %s in both schemes', (text, ground) => {
    for (const dark of schemes)
      expect(contrast(colour(text, dark), colour(ground, dark))).toBeGreaterThan(4.5)
  })

  it.each(['ink', 'blue', 'red', 'green', 'sand'] as const)(
    'a %s plate reads, also over its pattern',
    (tone) => {
      for (const dark of schemes) {
        for (const ground of ['ground', 'deep', 'mark'] as const) {
          const under = colour(platePaint(tone, ground), dark)
          expect(contrast(colour(platePaint(tone, 'words'), dark), under)).toBeGreaterThan(4.5)
          expect(contrast(colour(platePaint(tone, 'small'), dark), under)).toBeGreaterThan(4.5)
        }
      }
    },
  )
})

describe('layoutFaults', () => {
  const frame = { x: 0, y: 0, w: 400, h: 300 }
  const at = (text: string, x: number) => ({ text, box: { x, y: 100, w: 100, h: 30 } })

  it('finds nothing wrong with texts that stand apart', () => {
    expect(layoutFaults([at('one', 50), at('two', 200)], frame)).toEqual([])
  })

  it('names texts that meet, and texts that leave the frame', () => {
    const faults = layoutFaults([at('one', 50), at('two', 120), at('three', 320)], frame)
    expect(faults).toEqual(['“three” runs over the edge', '“one” runs into “two”'])
  })
})

describe('text', () => {
  const sentence = 'Six gauges out of nine stand below the lowest mark on record'

  it('wraps within the width and loses no word', () => {
    for (const lines of [wrap('sans', 40, sentence, 500), wrapEvenly('sans', 40, sentence, 500)]) {
      expect(lines.join(' ')).toBe(sentence)
      for (const line of lines) expect(textWidth('sans', 40, line)).toBeLessThanOrEqual(500)
    }
  })

  it('sets Vietnamese and kerns', () => {
    expect(textWidth('bold', 10, 'Châu Đốc')).toBeGreaterThan(0)
    expect(textWidth('head', 100, 'AV')).toBeLessThan(
      textWidth('head', 100, 'A') + textWidth('head', 100, 'V'),
    )
  })

  it('knows a figure from a sentence', () => {
    expect(splitFigure('49 years')).toEqual({ figure: '49', rest: 'years' })
    expect(splitFigure('RM1.35')).toEqual({ figure: 'RM1.35', rest: '' })
    expect(splitFigure('37 : 36')).toBeUndefined()
    expect(splitFigure('The 11th chair')).toBeUndefined()
  })
})

describe('numbers', () => {
  it('prints them as the newspaper does', () => {
    expect(formatNumber(60000)).toBe('60,000')
    expect(formatNumber(-0.5)).toBe('−0.5')
    expect(decimalsOf([4, 4.1, 4.25])).toBe(2)
  })

  it('puts round ticks around the values', () => {
    expect(niceScale([2.4, 9.9]).ticks).toEqual([0, 2.5, 5, 7.5, 10])
    expect(niceScale([-3, 4]).ticks).toEqual([-4, -2, 0, 2, 4])
  })

  it('names the last mark and no two next to each other when there are many', () => {
    expect(namedMarks(5, 9)).toEqual([0, 1, 2, 3, 4])
    expect(namedMarks(13, 5)).toEqual([0, 3, 6, 9, 12])
    expect(namedMarks(12, 5).at(-1)).toBe(11)
  })
})

describe('lines', () => {
  it('drops points that say nothing and keeps corners', () => {
    expect(
      simplifyLine(
        [
          [0, 0],
          [5, 0.1],
          [10, 0],
          [10, 10],
        ],
        0.5,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ])
  })

  it('measures a ring across the date line', () => {
    expect(
      Math.abs(
        ringArea([
          [179, 0],
          [-179, 0],
          [-179, 2],
          [179, 2],
          [179, 0],
        ]),
      ),
    ).toBeCloseTo(4)
  })

  it('writes relative path data without drift', () => {
    const path = new PathWriter(0)
    path.move([0.4, 0.4]).line([10.4, 0.4]).line([10.4, 20.6]).line([3, 4]).close([0.4, 0.4])
    expect(String(path)).toBe('M0 0h10v21l-7-17z')
  })
})
