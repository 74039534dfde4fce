import { annotationAddress } from '../addresses.ts'
import { type Kept, keptIn } from '../kept.ts'
import type { Newspaper } from '../newspaper.ts'
import { publicName } from '../public-name.ts'
import { ANNO_CONTEXT, CLOSED, type Json, type JsonObject, shortened } from '../vocabulary.ts'
import type { FeedbackRow } from './feedback-rows.ts'
import { type Texts, targetOf } from './target-json.ts'

const MOTIVATIONS = { note: 'commenting', question: 'questioning', correction: 'editing' } as const

/** A piece of feedback as a W3C annotation, without the context, which stands around it. Pure. */
export function annotationOf(row: FeedbackRow, paper: Newspaper, texts: Texts): JsonObject {
  const isAsk = Number(row.ask) === 1
  const own = !isAsk && (row.kind === null || row.kind === 'ask')
  const kept = keptIn((own ? row.commentKept : row.kept) ?? '')
  const named = annotationAddress(paper.url, { ask: isAsk, id: row.id })
  const contexts = kept.contexts ? { '@context': shortened([ANNO_CONTEXT, ...kept.contexts]) } : {}
  return {
    ...kept.properties,
    ...contexts,
    id: named,
    ...(kept.via ? { via: shortened(kept.via) } : {}),
    type: shortened(['Annotation', ...(kept.types ?? [])]),
    motivation: shortened(kept.motivations ?? [motivationOf(row, isAsk)]),
    creator: isAsk ? organisation(paper) : creatorOf(row, paper.url, kept),
    created: iso(row.createdAt),
    ...(row.editedAt === null ? {} : { modified: iso(row.editedAt) }),
    ...(row.closedAt === null ? {} : { [CLOSED]: iso(row.closedAt) }),
    body: bodyOf(row, isAsk, kept),
    target: own ? answered(row, paper.url) : targetOf(row, paper.url, texts),
  }
}

/** The same by itself. */
export function standingAlone(annotation: JsonObject): JsonObject {
  return { '@context': ANNO_CONTEXT, ...annotation }
}

function motivationOf({ kind }: FeedbackRow, isAsk: boolean): string {
  if (isAsk) return 'questioning'
  return kind === null || kind === 'ask' ? 'replying' : MOTIVATIONS[kind]
}

/** A reply is about the annotation that it answers. */
function answered({ kind, askId, answers }: FeedbackRow, site: string): string {
  const ask = kind === 'ask'
  return annotationAddress(site, { ask, id: (ask ? askId : answers) ?? 0 })
}

function organisation({ name, url }: Newspaper): JsonObject {
  return { id: url, type: 'Organization', name }
}

function creatorOf(row: FeedbackRow, site: string, { creator = {} }: Kept): JsonObject {
  const name = publicName(row.name ?? row.guestName ?? '')
  const called = name === '' ? {} : { name }
  if (row.name !== null && row.gone === null && row.handle !== null) {
    const { handle } = row
    return { id: `${site}/user/${handle}`, type: 'Person', ...called, nickname: handle }
  }
  const { id, nickname, type = 'Person' } = creator
  return { ...(id ? { id } : {}), type, ...called, ...(nickname ? { nickname } : {}) }
}

function bodyOf(row: FeedbackRow, isAsk: boolean, kept: Kept): Json {
  const { body, suggestion, language } = row
  const words = isAsk
    ? { ...textual(body, 'text/plain'), language }
    : { ...textual(body, 'text/markdown'), ...(kept.language ? { language: kept.language } : {}) }
  if (row.kind !== 'correction' || !suggestion) return shortened([words, ...(kept.bodies ?? [])])
  const wording = { ...textual(suggestion, 'text/plain'), purpose: 'editing', language }
  return [{ ...words, purpose: 'commenting' }, wording, ...(kept.bodies ?? [])]
}

function textual(value: string, format: string) {
  return { type: 'TextualBody', value, format }
}

function iso(time: Date | string): string {
  return new Date(time).toISOString()
}
