/* Path data in as few bytes as it takes: relative, rounded, without needless blanks. */
import type { Point } from './box.ts'

export function round(value: number, decimals = 1): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor || 0
}

function short(value: number): string {
  return String(value).replace(/^(-?)0\./, '$1.')
}

/** Joins numbers with a blank only where a minus doesn't part them already. */
export function joinNumbers(values: readonly number[], decimals = 1): string {
  let text = ''
  for (const value of values) {
    const next = short(round(value, decimals))
    text += text === '' || next.startsWith('-') ? next : ` ${next}`
  }
  return text
}

/** Writes path commands given in absolute terms as relative ones, without drift. */
export class PathWriter {
  #data = ''
  #at: Point = [0, 0]
  #letter = ''
  #control: Point | undefined
  #decimals: number

  constructor(decimals = 1) {
    this.#decimals = decimals
  }

  /** `letter` is the relative command; the last of `points` is where the pen ends. */
  #step(letter: string, points: readonly Point[]): this {
    const snapped = points.map(
      ([x, y]): Point => [round(x, this.#decimals), round(y, this.#decimals)],
    )
    const [fromX, fromY] = this.#at
    const deltas = snapped.flatMap(([x, y]) => [x - fromX, y - fromY])
    const numbers = joinNumbers(deltas, this.#decimals)
    const again = letter === this.#letter && letter.toLowerCase() !== 'm'
    this.#data += again ? (numbers.startsWith('-') ? numbers : ` ${numbers}`) : letter + numbers
    this.#letter = letter
    this.#control = undefined
    this.#at = snapped.at(-1) ?? this.#at
    return this
  }

  /** The first move is absolute, so that path data can be joined. */
  move(to: Point): this {
    return this.#step(this.#data === '' ? 'M' : 'm', [to])
  }

  line(to: Point): this {
    const [x, y] = [round(to[0], this.#decimals), round(to[1], this.#decimals)]
    if (x !== this.#at[0] && y !== this.#at[1]) return this.#step('l', [to])
    if (x === this.#at[0] && y === this.#at[1]) return this
    const across = y === this.#at[1]
    this.#data +=
      (across ? 'h' : 'v') +
      joinNumbers([across ? x - this.#at[0] : y - this.#at[1]], this.#decimals)
    this.#letter = ''
    this.#control = undefined
    this.#at = [x, y]
    return this
  }

  /** A curve; short when its control point mirrors the one before, as it mostly does in letters. */
  quad(control: Point, to: Point): this {
    const [x, y] = this.#at
    const near = 0.8 / 10 ** this.#decimals
    const mirror: Point | undefined = this.#control && [
      2 * x - this.#control[0],
      2 * y - this.#control[1],
    ]
    const mirrors =
      mirror && Math.abs(mirror[0] - control[0]) < near && Math.abs(mirror[1] - control[1]) < near
    if (mirrors) this.#step('t', [to])
    else this.#step('q', [control, to])
    this.#control = mirrors
      ? mirror
      : [round(control[0], this.#decimals), round(control[1], this.#decimals)]
    return this
  }

  cubic(first: Point, second: Point, to: Point): this {
    return this.#step('c', [first, second, to])
  }

  /** Closes the outline and takes the pen back to where it began. */
  close(start: Point): this {
    this.#data += 'z'
    this.#letter = ''
    this.#control = undefined
    this.#at = [round(start[0], this.#decimals), round(start[1], this.#decimals)]
    return this
  }

  toString(): string {
    return this.#data
  }
}

/** A run of straight lines; closed when it bounds an area. */
export function polyline(
  points: readonly Point[],
  closed: boolean,
  writer = new PathWriter(0),
): PathWriter {
  const [first, ...rest] = points
  if (!first) return writer
  writer.move(first)
  for (const point of rest) writer.line(point)
  return closed ? writer.close(first) : writer
}

/** A smooth line through the points (Catmull-Rom). */
export function smoothLine(points: readonly Point[]): string {
  const writer = new PathWriter(0)
  const at = (index: number): Point =>
    points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0]
  writer.move(at(0))
  for (let i = 0; i < points.length - 1; i++) {
    const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const first: Point = [bx + (cx - ax) / 6, by + (cy - ay) / 6]
    writer.cubic(first, [cx - (dx - bx) / 6, cy - (dy - by) / 6], [cx, cy])
  }
  return writer.toString()
}
