/* The words of a plate. */
import type { Box } from '../box.ts'
import { type Face, textWidth } from '../fonts.ts'
import { platePaint } from '../palette.ts'
import type { PlateSpec } from '../picture-spec.ts'
import type { Sheet, TextLine } from '../sheet.ts'
import { type Fitted, fitText } from '../text-layout.ts'

const smallLeading = 1.22

export type Composition = 'top' | 'bottom' | 'middle'

type Setting = Fitted & { readonly face: Face; readonly leading: number }

/** A figure and what it counts, when the words begin with one. */
export function splitFigure(words: string): { figure: string; rest: string } | undefined {
  const match = /^(\p{L}{0,3}[^\s\p{L}]*\d[^\s]*)(?:\s+(\p{L}[\p{L}\s’-]*))?$/u.exec(words)
  const [, figure, rest = ''] = match ?? []
  return figure && textWidth('serif', 100, figure) < 420 ? { figure, rest } : undefined
}

function setWords(words: string, { w, h }: Box): Setting {
  const leading = 0.98
  const fitted = fitText('serif', words, {
    width: w,
    height: h,
    leading,
    largest: 380,
    smallest: 70,
  })
  return { ...fitted, face: 'serif', leading }
}

type Figure = {
  readonly figure: string
  readonly size: number
  readonly rest: Fitted
  readonly height: number
}

function setFigure({ figure, rest }: { figure: string; rest: string }, { w, h }: Box): Figure {
  const room = rest ? h * 0.74 : h
  const size = Math.floor(Math.min(room / 0.74, (w * 100) / textWidth('serif', 100, figure), 560))
  const beneath = rest
    ? fitText('italic', rest, { width: w, height: h * 0.3, leading: 1, largest: 130, smallest: 56 })
    : { lines: [], size: 0 }
  return {
    figure,
    size,
    rest: beneath,
    height: size * 0.7 + beneath.lines.length * beneath.size * 1.02,
  }
}

/** Where lines hang: from their left end or their middle. */
type Hang = Required<Pick<TextLine, 'x' | 'anchor'>>

function drawFigure(sheet: Sheet, spec: PlateSpec, set: Figure, hang: Hang, top: number): void {
  const paint = platePaint(spec.tone, 'words')
  let y = top + set.size * 0.67
  sheet.text({ text: set.figure, face: 'serif', size: set.size, ...hang, y, paint })
  for (const text of set.rest.lines) {
    y += set.rest.size * 1.02
    sheet.text({ text, face: 'italic', size: set.rest.size, ...hang, y, paint })
  }
}

function drawWords(sheet: Sheet, spec: PlateSpec, set: Setting, hang: Hang, top: number): void {
  for (const [index, text] of set.lines.entries()) {
    const y = top + set.size * (0.72 + index * set.leading)
    sheet.text({
      text,
      face: set.face,
      size: set.size,
      ...hang,
      y,
      paint: platePaint(spec.tone, 'words'),
    })
  }
}

function drawSmall(sheet: Sheet, spec: PlateSpec, set: Fitted, hang: Hang, top: number): void {
  const paint = platePaint(spec.tone, 'small')
  for (const [index, text] of set.lines.entries()) {
    sheet.text({
      text,
      face: 'sans',
      size: set.size,
      ...hang,
      y: top + set.size * (0.8 + index * smallLeading),
      paint,
    })
  }
}

/** Sets the words and the small line within the box. */
export function drawPlateWords(
  sheet: Sheet,
  spec: PlateSpec,
  box: Box,
  composition: Composition,
): void {
  const small = fitText('sans', spec.small, {
    width: box.w * 0.82,
    height: 160,
    leading: smallLeading,
    largest: 52,
    smallest: 34,
  })
  const smallHeight = small.lines.length * small.size * smallLeading
  const gap = 88
  const room = { ...box, h: box.h - smallHeight - gap }
  const split = splitFigure(spec.words)
  const figure = split && setFigure(split, room)
  const words = setWords(spec.words, room)
  const height = figure
    ? figure.height
    : words.size * (0.72 + 0.16 + (words.lines.length - 1) * words.leading)
  const spare = room.h - height
  const top = box.y + spare * { top: 0, middle: 0.5, bottom: 1 }[composition]
  const centred = composition === 'middle'
  const hang: Hang = centred
    ? { x: box.x + box.w / 2, anchor: 'middle' }
    : { x: box.x, anchor: 'start' }
  if (figure) drawFigure(sheet, spec, figure, hang, top)
  else drawWords(sheet, spec, words, hang, top)
  const smallTop = composition === 'top' ? box.y + box.h - smallHeight : top + height + gap
  sheet.rect(
    { x: centred ? hang.x - 60 : hang.x, y: smallTop - 46, w: 120, h: 8 },
    platePaint(spec.tone, 'accent'),
  )
  drawSmall(sheet, spec, small, hang, smallTop)
}
