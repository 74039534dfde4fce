/* A sheet to draw on. It keeps the letters, the paints and where every text stands. */
import type { Box } from './box.ts'
import { type Face, outline, type ShapedGlyph, shape } from './fonts.ts'
import { type Paint, paintClass, paintRules, type Use } from './palette.ts'
import { round } from './path-data.ts'

export type TextLine = {
  readonly text: string
  readonly face: Face
  readonly size: number
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly paint: Paint
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly tracking?: number
  /** A rim in this paint that keeps the text clear of what lies under it. */
  readonly halo?: Paint
  /** Ornament may be cut by the frame and written over; text may not. */
  readonly ornament?: boolean
}

export type SetText = { readonly text: string; readonly box: Box }

const rimWidth = 9

/** Units to the em: enough for a fifth of a pixel, and no more bytes than that takes. */
function gridFor(size: number): number {
  return size <= 56 ? 150 : size <= 120 ? 300 : 800
}

export class Sheet {
  readonly width: number
  readonly height: number
  readonly texts: SetText[] = []
  #body: string[] = []
  #definitions: string[] = []
  #glyphs = new Map<string, string>()
  #paints = new Map<string, readonly [Use, Paint]>()

  constructor(shape: 'wide' | 'tall') {
    ;[this.width, this.height] = shape === 'tall' ? [1200, 1500] : [1600, 900]
  }

  get frame(): Box {
    return { x: 0, y: 0, w: this.width, h: this.height }
  }

  /** The class attribute for these paints, such as `paint({ fill: 'ink' })`. */
  paint(uses: Partial<Record<Use, Paint>>): string {
    const names: string[] = []
    for (const use of ['fill', 'stroke', 'stop-color'] as const) {
      const paint = uses[use]
      if (!paint) continue
      const name = paintClass(use, paint)
      this.#paints.set(name, [use, paint])
      names.push(name)
    }
    return `class="${names.join(' ')}"`
  }

  add(markup: string): void {
    this.#body.push(markup)
  }

  define(markup: string): void {
    this.#definitions.push(markup)
  }

  path(data: string, uses: Partial<Record<Use, Paint>>, rest = ''): void {
    const noFill = uses.fill ? '' : ' fill="none"'
    if (data) this.add(`<path ${this.paint(uses)}${noFill}${rest && ` ${rest}`} d="${data}"/>`)
  }

  rect({ x, y, w, h }: Box, paint: Paint, rest = ''): void {
    const at = `x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}"`
    this.add(`<rect ${this.paint({ fill: paint })} ${at}${rest && ` ${rest}`}/>`)
  }

  circle(
    [x, y]: readonly [number, number],
    r: number,
    uses: Partial<Record<Use, Paint>>,
    rest = '',
  ): void {
    const noFill = uses.fill ? '' : ' fill="none"'
    const at = `cx="${round(x)}" cy="${round(y)}" r="${round(r)}"`
    this.add(`<circle ${this.paint(uses)} ${at}${noFill}${rest && ` ${rest}`}/>`)
  }

  #glyphId(glyph: ShapedGlyph, grid: number): string {
    const key = `${grid}/${glyph.key}`
    const known = this.#glyphs.get(key)
    if (known !== undefined) return known
    const data = outline(glyph, grid)
    const id = data && `a${this.#glyphs.size.toString(36)}`
    this.#glyphs.set(key, id)
    if (id) this.define(`<path id="${id}" d="${data}"/>`)
    return id
  }

  #letters(line: TextLine, left: number): string {
    const grid = gridFor(line.size)
    const letters = shape(line.face, line.text, line.tracking).glyphs.map((glyph) => {
      const id = this.#glyphId(glyph, grid)
      const x = round(glyph.x * grid, 0)
      return id && `<use href="#${id}"${x ? ` x="${x}"` : ''}/>`
    })
    const place = `translate(${round(left)} ${round(line.y)})scale(${round(line.size / grid, 4)})`
    return ` transform="${place}">${letters.join('')}</g>`
  }

  /** Sets one line of text and answers with the room its letters take. */
  text(line: TextLine): Box {
    const { width: ems, ink } = shape(line.face, line.text, line.tracking)
    const width = ems * line.size
    const share = { start: 0, middle: 0.5, end: 1 }[line.anchor ?? 'start']
    const left = line.x - width * share
    const letters = this.#letters(line, left)
    const fill = this.paint({ fill: line.paint })
    if (line.halo) {
      const id = `t${this.texts.length.toString(36)}`
      const rim = round((rimWidth * gridFor(line.size)) / line.size, 0)
      const stroke = `${this.paint({ fill: line.halo, stroke: line.halo })} stroke-width="${rim}" stroke-linejoin="round"`
      this.add(`<g ${stroke}><g id="${id}"${letters}</g><use ${fill} href="#${id}"/>`)
    } else this.add(`<g ${fill}${letters}`)
    const box = {
      x: left,
      y: line.y - ink.top * line.size,
      w: width,
      h: (ink.top + ink.bottom) * line.size,
    }
    if (!line.ornament) this.texts.push({ text: line.text, box })
    return box
  }

  toSvg(): string {
    const size = `viewBox="0 0 ${this.width} ${this.height}" width="${this.width}" height="${this.height}"`
    const definitions =
      this.#definitions.length > 0 ? `<defs>${this.#definitions.join('')}</defs>` : ''
    const style = `<style>${paintRules(this.#paints)}</style>`
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${style}${definitions}${this.#body.join('\n')}</svg>\n`
  }
}
