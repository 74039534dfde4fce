import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site by whose accounts people sign in (OpenID Connect), as small as one can be. */
export interface Issuer {
  readonly url: string
  close(): void
}

/** Who has an account there; its page asks which of them one is. */
export const OUTSIDERS = {
  vouched: { sub: 'p1', name: 'Wira Abroad', email: 'wira@abroad.example', email_verified: true },
  unvouched: { sub: 'p2', name: 'Eve Abroad', email: 'eve@abroad.example', email_verified: false },
} as const

type Who = keyof typeof OUTSIDERS

interface Given {
  readonly who: Who
  readonly nonce: string
  readonly audience: string
}

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

export async function startIssuer(): Promise<Issuer> {
  const codes = new Map<string, Given>()
  const server = createServer((request, response) => void answer(request, response, codes))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: urlOf(server), close: () => server.close() }
}

function urlOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  codes: Map<string, Given>,
): Promise<void> {
  const here = `http://${request.headers.host}`
  const { pathname, searchParams } = new URL(request.url ?? '/', here)
  const json = (value: object) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(value))
  if (pathname === '/.well-known/openid-configuration') json(configuration(here))
  else if (pathname === '/keys')
    json({ keys: [{ ...publicKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' }] })
  else if (pathname === '/authorize') askWho(searchParams, response)
  else if (pathname === '/chosen') sendBack(searchParams, response, codes)
  else json(await tokens(here, request, codes))
}

function configuration(here: string) {
  return {
    issuer: here,
    authorization_endpoint: `${here}/authorize`,
    token_endpoint: `${here}/token`,
    jwks_uri: `${here}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  }
}

function askWho(asked: URLSearchParams, response: ServerResponse): void {
  const links = Object.entries(OUTSIDERS).map(([who, { name }]) => {
    const address = `/chosen?${new URLSearchParams({ ...Object.fromEntries(asked), who })}`
    return `<a href="${address.replaceAll('&', '&amp;')}">${name}</a>`
  })
  response.setHeader('content-type', 'text/html').end(`<!doctype html><p>${links.join(' ')}</p>`)
}

function sendBack(asked: URLSearchParams, response: ServerResponse, codes: Map<string, Given>) {
  const get = (name: string) => asked.get(name) ?? ''
  const code = randomBytes(16).toString('hex')
  codes.set(code, { who: get('who') as Who, nonce: get('nonce'), audience: get('client_id') })
  const back = `${get('redirect_uri')}?${new URLSearchParams({ code, state: get('state') })}`
  response.writeHead(302, { location: back }).end()
}

async function tokens(here: string, request: IncomingMessage, codes: Map<string, Given>) {
  let body = ''
  for await (const piece of request) body += piece
  const given = codes.get(new URLSearchParams(body).get('code') ?? '')
  if (!given) return { error: 'invalid_grant' }
  const now = Math.floor(Date.now() / 1000)
  const { audience: aud, nonce, who } = given
  const claims = { ...OUTSIDERS[who], iss: here, aud, nonce, iat: now, exp: now + 300 }
  const words = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`
  const seal = sign('sha256', Buffer.from(words), privateKey).toString('base64url')
  return { access_token: 'x', token_type: 'Bearer', expires_in: 300, id_token: `${words}.${seal}` }
}
