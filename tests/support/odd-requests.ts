import { readFileSync } from 'node:fs'
import { Agent, request as send } from 'node:http'
import { join } from 'node:path'

/** A route of the build as its address is written, and whether it is a handler rather than a page. */
export interface BuiltRoute {
  readonly pattern: string
  readonly isHandler: boolean
}

export interface OddRequest {
  readonly method: 'GET' | 'HEAD' | 'POST'
  readonly address: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Every route of the build, as Next itself lists them. */
export function builtRoutes(folder: string): BuiltRoute[] {
  const list = readFileSync(join(folder, 'app-path-routes-manifest.json'), 'utf8')
  return Object.entries(JSON.parse(list) as Record<string, string>).map(([file, pattern]) => ({
    // Which language a page is in, no address says.
    pattern: pattern.replace(/^\/\[ui\]/, '') || '/',
    isHandler: file.endsWith('/route'),
  }))
}

/** What a parameter is not expected to be, as it is written in an address. */
export const ODD: readonly string[] = [
  ...['%25', '%2525', '%25.svg', '%25E0%25A4', '%E0%A4%A', '%', '%u0000', '%C0%AF', '%ED%A0%80'],
  ...['%00', 'a%00b', '%00.svg', '%0D%0ASet-Cookie:%20a=b', '%09', '%1B%5B31m', '%7F', '%20', ''],
  ...['%2Fevil.invalid', '%5Cevil.invalid', '..', '%2e%2e', '..%2f..%2fnews.db', '*', 'a,b'],
  ...['%E2%80%AE', '%F0%9F%9A%A2', '%EF%BF%BD', '%E0%B8%82%E0%B9%88', 'caf\u00e9', 'e%CC%81'],
  ...['x'.repeat(201), `${'x'.repeat(240)}.svg`, '%E0%B8%81'.repeat(120), 'x'.repeat(1500)],
  ...['-1', '0', '1', '1e9', 'NaN', '%EF%BC%91', '99999999999', '9'.repeat(200), '2147483648'],
  ...['%27', '%22%3E%3Cscript%3E', '__proto__', '[slug]', '~th', 'index.html', 'x.css', 'x.rsc'],
]

/** Parameters with which something is found, by the name they have and the folder they are in. */
const KNOWN: Readonly<Record<string, string>> = {
  ...{ 'article/slug': 'thousand-container-shipment', 'share/slug': 'thousand-container-shipment' },
  ...{ 'category/slug': 'asean-news', 'author/slug': 'desk-writer', 'tag/slug': 'ferries' },
  ...{ 'more/slug': 'thousand-container-shipment', kind: 'category', format: 'feed.xml' },
  ...{ 'category/after': 'thousand-container-shipment', tab: 'author', through: 'start' },
  ...{ slug: 'asean-news', sort: 'oldest', year: '2026', month: '11', day: '20', after: '1' },
  ...{ file: 'pages.xml', site: 'oidc', handle: 'reader', nextauth: 'session', path: 'about' },
}

/** Every name that a query of ours may have; each is given the odd value at once. */
const QUERY = [
  ...['after', 'before', 'page', 'iris', 'comment', 'replies', 'comments', 'more', 'through'],
  ...['p', 'cat', 'author', 'path', 'q', 'sort', 'in', 'from', 'to', 'token', 'error', 'note'],
  ...['callbackUrl', 'article', 'ids', 'block', 'ask', 'revision', 'start', 'end', 'quote', 'tag'],
]

/** Bodies that no form of ours and no script sends. */
const BODIES: readonly (readonly [type: string, body: string])[] = [
  ['application/json', '{"article":'],
  ['application/json', '{"article":"\\u0000","tags":["\\u0000"],"csrfToken":{"a":1}}'],
  ['application/json', 'null'],
  ['application/x-www-form-urlencoded', 'language=%00&to=%2F%2Fevil&token=%00&back=%25&a=%E0%A4'],
  ['multipart/form-data; boundary=x', '--y\r\nbroken'],
  ['multipart/form-data', 'without a boundary'],
  ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb'],
  [
    'multipart/form-data; boundary=x',
    '--x\r\ncontent-disposition: form-data; name="$ACTION_REF_1"\r\n\r\n\r\n--x\r\n' +
      'content-disposition: form-data; name="$ACTION_1:0"\r\n\r\n{"id":\r\n--x--\r\n',
  ],
  ['text/plain', '\u0000'],
]

/** What a route is asked: each parameter odd in turn, its query odd, and what a handler is sent. */
export function oddRequests(route: BuiltRoute): OddRequest[] {
  const places = route.pattern.split('/').filter((part) => part.startsWith('['))
  const plain = filled(route.pattern, null, '')
  const paths = ODD.flatMap((value) => places.map((place) => filled(route.pattern, place, value)))
  // A query is the only parameter of some routes; others need not hear all of it again.
  const queries = places.length === 0 ? ODD : ODD.filter((_value, at) => at % 8 === 0)
  const asked = queries.map((value) => {
    return `${plain}?${QUERY.map((name) => `${name}=${value}`).join('&')}`
  })
  const get = [...paths, ...asked].map((address): OddRequest => ({ method: 'GET', address }))
  // A page takes forms, and Next reads them before it knows whose.
  return [...get, ...sentRequests(route.isHandler ? [plain, ...paths] : [plain])]
}

/** The address itself is sent every body, the odd ones one each; of these some are asked by HEAD. */
function sentRequests(addresses: readonly string[]): OddRequest[] {
  return addresses.flatMap((address, at) => {
    const bodies = at === 0 ? BODIES : BODIES.slice(at % BODIES.length).slice(0, 1)
    const posts = bodies.map(([type, body]): OddRequest => {
      return { method: 'POST', address, headers: { 'content-type': type }, body }
    })
    return at % 4 === 0 ? [...posts, { method: 'HEAD', address }] : posts
  })
}

function filled(pattern: string, odd: string | null, value: string): string {
  const parts = pattern.split('/')
  const full = parts.map((part, at) => {
    if (!part.startsWith('[')) return part
    if (part === odd) return value
    const name = part.replace(/[[\].]/g, '')
    return KNOWN[`${parts[at - 1]}/${name}`] ?? KNOWN[name] ?? '1'
  })
  return full.join('/') || '/'
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** The status that a server answers; `fetch` would put an address right before sending it. */
export function statusOf(origin: string, { method, address, headers, body }: OddRequest) {
  return new Promise<number>((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const options = { hostname, port, agent, method, path: address }
    const asked = send({ ...options, headers: { ...headers, ...length } }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode ?? 0))
    })
    asked.once('error', reject)
    asked.end(body)
  })
}
