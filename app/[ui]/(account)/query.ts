/** What Next gives a page of the address's query. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The query of an address, each name's last value; empty where it has none. */
export async function queryOf(searchParams: SearchParams): Promise<(name: string) => string> {
  const query = await searchParams
  return (name) => [query[name] ?? ''].flat().at(-1) ?? ''
}
