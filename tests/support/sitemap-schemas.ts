import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'sitemaps')
const read = (name: string) => readFileSync(join(fixtures, name), 'utf8')

/** The protocol's own schema, as the package `sitemap` carries it; the others follow its words. */
const sitemap = readFileSync('node_modules/sitemap/schema/sitemap.xsd', 'utf8')

const importing = (namespace: string, file: string) => {
  return `<xsd:import namespace="${namespace}" schemaLocation="${file}"/>`
}
const withNews = [
  '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">',
  importing('http://www.sitemaps.org/schemas/sitemap/0.9', 'sitemap.xsd'),
  importing('http://www.google.com/schemas/sitemap-news/0.9', 'news.xsd'),
  '</xsd:schema>',
].join('')

/** As much of XHTML's schema as a sitemap uses of it: which other languages a page has. */
const link = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <xsd:element name="link"><xsd:complexType>
    <xsd:attribute name="rel" use="required" fixed="alternate"/>
    <xsd:attribute name="hreflang" use="required" type="xsd:language"/>
    <xsd:attribute name="href" use="required" type="xsd:anyURI"/>
  </xsd:complexType></xsd:element>
</xsd:schema>`
const withLinks = [
  '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">',
  importing('http://www.sitemaps.org/schemas/sitemap/0.9', 'sitemap.xsd'),
  importing('http://www.w3.org/1999/xhtml', 'link.xsd'),
  '</xsd:schema>',
].join('')

const schemas = { sitemap: withLinks, index: read('siteindex.xsd'), news: withNews } as const

/** What a schema refuses in a sitemap, the list of them or the one for Google News; none when all is well. */
export async function refusedIn(kind: keyof typeof schemas, text: string): Promise<string[]> {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'asked.xml', contents: text }],
    schema: schemas[kind],
    preload: [
      { fileName: 'sitemap.xsd', contents: sitemap },
      { fileName: 'news.xsd', contents: read('news.xsd') },
      { fileName: 'link.xsd', contents: link },
    ],
  })
  const found = errors.map(({ message }) => message)
  return valid || found.length > 0 ? found : ['It is refused without a word.']
}
