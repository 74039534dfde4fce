import { describe, expect, it } from 'vitest'
import { drawPicture } from '../../../../prisma/newsroom/draw/draw-picture.ts'
import { parsePictureSpec } from '../../../../prisma/newsroom/draw/picture-spec.ts'

const words = {
  alt: 'What it shows.',
  caption: 'What to see in it.',
  credit: 'Chart: The Straits Courier',
}
const bars = {
  kind: 'bars',
  title: 'Days',
  unit: 'days',
  source: 'Bulletins',
  bars: [{ label: 'One', value: 3 }],
  ...words,
}
const map = { kind: 'map', center: [103.8, 1.3], width: 2, ...words }

function parse(spec: unknown) {
  return () => parsePictureSpec(JSON.stringify(spec), 'river.json')
}

describe('parsePictureSpec', () => {
  it('fills in what a writer may leave out', () => {
    const spec = parsePictureSpec(JSON.stringify(map), 'river.json')
    expect(spec).toMatchObject({ shape: 'wide', places: [], routes: [], highlight: [] })
  })

  it.each([
    ['a field that is missing', { ...bars, title: undefined }, 'river.json: title:'],
    [
      'a field deep inside',
      { ...bars, bars: [{ label: 'One', value: 'three' }] },
      'river.json: bars.0.value:',
    ],
    ['a slip in a name', { ...bars, sauce: 'Bulletins' }, 'sauce'],
    ['an unknown kind', { ...bars, kind: 'pie' }, 'river.json: kind:'],
    ['a latitude out of range', { ...map, center: [1.3, 103.8] }, 'river.json: center.1:'],
  ])('names the file and %s', (_, spec, message) => {
    expect(parse(spec)).toThrow(message)
  })

  it('names the series whose values do not match the marks on x', () => {
    const lines = {
      kind: 'lines',
      title: 'Level',
      x: ['a', 'b', 'c'],
      series: [{ name: '2026', values: [1, 2] }],
      ...words,
    }
    expect(parse(lines)).toThrow('river.json: series.0.values: has 2 values for 3 marks on x')
  })

  it('says which file is not JSON', () => {
    expect(() => parsePictureSpec('{', 'river.json')).toThrow('river.json: not JSON')
  })
})

describe('a map that can not be drawn', () => {
  it('names a country that the atlas lacks', () => {
    const json = JSON.stringify({ ...map, highlight: ['Atlantis'] })
    expect(() => drawPicture(json, 'river')).toThrow(
      'river.json: highlight.0: no country called “Atlantis”',
    )
  })

  it('names a place that lies outside', () => {
    const json = JSON.stringify({ ...map, places: [{ name: 'Perth', at: [115.9, -31.9] }] })
    expect(() => drawPicture(json, 'river')).toThrow('“Perth” lies outside the map')
  })
})
