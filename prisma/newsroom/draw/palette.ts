/* The colours of the pictures. The first of each pair is for light pages, the second for dark ones. */
import type { PlateSpec } from './picture-spec.ts'

type Pair = readonly [light: string, dark: string]

/** The design tokens, and a few tones mixed from them. */
const tokens = {
  paper: ['#fcfcfa', '#14130f'],
  sheet: ['#f2f2ed', '#1e1c17'],
  ink: ['#17150f', '#ece7db'],
  soft: ['#55514a', '#aaa395'],
  rule: ['#d8d7cf', '#37332a'],
  mid: ['#8b877c', '#7d7768'],
  blue: ['#1d4ed0', '#8fb0ff'],
  red: ['#b3261e', '#ff9a8f'],
  redwash: ['#f9dfda', '#43201c'],
  sea: ['#e2e9f7', '#1b2338'],
  shore: ['#a9b6d3', '#4a5a85'],
  water: ['#3f5489', '#9db2e6'],
  border: ['#bdbab0', '#4d483d'],
  land: ['#fcfcfa', '#14130f'],
  globe: ['#b4bfd8', '#46547c'],
  grid: ['#d3dcf0', '#253052'],
} as const satisfies Record<string, Pair>

/** Each plate tone: ground, its deeper end, the pattern on it, the pattern's echo, large words, small line, accent. */
const plates = {
  inkground: ['#2c2922', '#2a2720'],
  inkdeep: ['#12110c', '#191712'],
  inkmark: ['#474336', '#423d31'],
  inkwords: ['#fcfcfa', '#ece7db'],
  inksmall: ['#d8d7cf', '#cfc9bb'],
  inkaccent: ['#ff9a8f', '#ff9a8f'],
  blueground: ['#1c49c4', '#1d3783'],
  bluedeep: ['#102a75', '#121f4b'],
  bluemark: ['#2d5bda', '#2f4c9d'],
  bluewords: ['#fcfcfa', '#e3eafc'],
  bluesmall: ['#e3eafc', '#c6d5fa'],
  blueaccent: ['#c6d5fa', '#8fb0ff'],
  redground: ['#ad241c', '#842620'],
  reddeep: ['#6f140f', '#4b1310'],
  redmark: ['#c2352c', '#a23a32'],
  redwords: ['#fcfcfa', '#fbe7e4'],
  redsmall: ['#fbe7e4', '#f3d0cb'],
  redaccent: ['#ffc9c2', '#ff9a8f'],
  greenground: ['#1a633a', '#1b5233'],
  greendeep: ['#0d3b21', '#0f3220'],
  greenmark: ['#2c784e', '#2e6c48'],
  greenwords: ['#fcfcfa', '#e4f2e9'],
  greensmall: ['#e1f1e7', '#c9e3d4'],
  greenaccent: ['#a5dfbd', '#7fd0a0'],
  sandground: ['#f0e6cf', '#40382a'],
  sanddeep: ['#d9c69b', '#2a241a'],
  sandmark: ['#cfb985', '#5d5140'],
  sandwords: ['#17150f', '#f0e6cf'],
  sandsmall: ['#3f392d', '#d9ccb0'],
  sandaccent: ['#b3261e', '#ff9a8f'],
} as const satisfies Record<string, Pair>

const paints: Record<string, Pair> = { ...tokens, ...plates }

export type PlatePart = 'ground' | 'deep' | 'mark' | 'words' | 'small' | 'accent'
export type Paint = keyof typeof tokens | keyof typeof plates
export type Use = 'fill' | 'stroke' | 'stop-color'

export function platePaint(tone: PlateSpec['tone'], part: PlatePart): Paint {
  return `${tone}${part}`
}

/** The colour itself, for the contrast checks. */
export function colour(paint: Paint, dark: boolean): string {
  const pair = paints[paint]
  if (!pair) throw new Error(`no paint called ${paint}`)
  return dark ? pair[1] : pair[0]
}

const prefixes = { fill: 'f', stroke: 's', 'stop-color': 'g' } as const satisfies Record<
  Use,
  string
>

export function paintClass(use: Use, paint: Paint): string {
  return `${prefixes[use]}-${paint}`
}

/** The style sheet for the paints a picture uses, in both schemes. */
export function paintRules(used: ReadonlyMap<string, readonly [Use, Paint]>): string {
  const rules = (dark: boolean) =>
    [...used]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, [use, paint]]) => `.${name}{${use}:${colour(paint, dark)}}`)
      .join('')
  return `${rules(false)}@media (prefers-color-scheme:dark){${rules(true)}}`
}
