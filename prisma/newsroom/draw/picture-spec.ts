/* What a picture file may say. Every shape is strict: a typing slip is an error, not a gap in the drawing. */
import { z } from 'zod'

const line = z.string().trim().min(1)
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
const points = z.array(position).min(2)

const common = {
  alt: line,
  caption: line,
  credit: line,
  shape: z.enum(['wide', 'tall']).default('wide'),
}

const namedPoint = z.strictObject({ name: line, at: position })

export const sides = ['e', 'w', 'ne', 'se', 'nw', 'sw', 'n', 's'] as const

const place = z.strictObject({
  name: line,
  at: position,
  side: z.enum(sides).default('e'),
  style: z.enum(['port', 'city', 'capital', 'site']).default('city'),
})

const route = z.strictObject({ style: z.enum(['sea', 'land', 'air']).default('sea'), points })

const mapSpec = z.strictObject({
  kind: z.literal('map'),
  ...common,
  center: position,
  width: z.number().min(0.2).max(360),
  highlight: z.array(line).default([]),
  countries: z.array(namedPoint).default([]),
  waters: z.array(namedPoint).default([]),
  places: z.array(place).default([]),
  routes: z.array(route).default([]),
})

const chart = { ...common, title: line, unit: line.optional(), source: line.optional() }
const emphasis = z.boolean().default(false)

const barsSpec = z.strictObject({
  kind: z.literal('bars'),
  ...chart,
  bars: z
    .array(z.strictObject({ label: line, value: z.number(), highlight: emphasis }))
    .min(1)
    .max(14),
})

const series = z.strictObject({
  name: line,
  values: z.array(z.number().nullable()).min(2),
  highlight: emphasis,
})

const linesSpec = z
  .strictObject({
    kind: z.literal('lines'),
    ...chart,
    x: z.array(z.union([line, z.number().transform(String)])).min(2),
    series: z.array(series).min(1).max(6),
  })
  .superRefine((spec, context) => {
    for (const [index, one] of spec.series.entries()) {
      if (one.values.length === spec.x.length) continue
      const message = `has ${one.values.length} values for ${spec.x.length} marks on x`
      context.addIssue({ code: 'custom', path: ['series', index, 'values'], message })
    }
  })

const timelineSpec = z.strictObject({
  kind: z.literal('timeline'),
  ...common,
  title: line,
  source: line.optional(),
  events: z
    .array(z.strictObject({ when: line, what: line, highlight: emphasis }))
    .min(2)
    .max(12),
})

const plateSpec = z.strictObject({
  kind: z.literal('plate'),
  ...common,
  words: line,
  small: line,
  tone: z.enum(['ink', 'blue', 'red', 'green', 'sand']),
})

export const pictureSpec = z.discriminatedUnion('kind', [
  mapSpec,
  barsSpec,
  linesSpec,
  timelineSpec,
  plateSpec,
])

export type PictureSpec = z.output<typeof pictureSpec>
export type MapSpec = z.output<typeof mapSpec>
export type BarsSpec = z.output<typeof barsSpec>
export type LinesSpec = z.output<typeof linesSpec>
export type TimelineSpec = z.output<typeof timelineSpec>
export type PlateSpec = z.output<typeof plateSpec>

/** A picture file that can't be drawn, with the file and the field that is at fault. */
export class PictureError extends Error {
  override name = 'PictureError'
}

/** Reads one picture file, or says which field of which file is wrong. */
export function parsePictureSpec(json: string, file: string): PictureSpec {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (error) {
    throw new PictureError(`${file}: not JSON (${String(error)})`)
  }
  const parsed = pictureSpec.safeParse(data)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => {
    const field = issue.path.length > 0 ? issue.path.join('.') : 'the picture'
    return `${file}: ${field}: ${issue.message}`
  })
  throw new PictureError(faults.join('\n'))
}
