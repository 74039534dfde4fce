import { randomBytes } from 'node:crypto'

/** Makes a database on the server that an address names, for as long as the work takes. */
export async function withDatabase(
  address: string,
  work: (url: string) => Promise<void>,
): Promise<void> {
  const { default: pg } = await import('pg')
  const name = `broadsheet_bench_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  try {
    const url = new URL(address)
    url.pathname = `/${name}`
    await work(url.href)
  } finally {
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await client.end()
  }
}
