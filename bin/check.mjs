import { handOver } from './hand-over.mjs'

await handOver('check.ts', { dev: true })
