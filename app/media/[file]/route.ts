import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { settings } from '@/lib/platform/config/env.ts'
import { mediaFolder } from '@/lib/platform/storage/media-folder.ts'

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
}

/**
 * A picture's file. Its name changes with its content, so browsers keep it for ever. An SVG opened
 * by itself may run nothing.
 */
export async function GET(_request: Request, context: { params: Promise<{ file: string }> }) {
  const { file } = await context.params
  const [, ending = ''] =
    /^[\p{L}\p{M}\p{N}_-]+\.([a-z0-9]+)$/u.exec(decodeURIComponent(file)) ?? []
  const type = types[ending]
  if (!type) return new Response(null, { status: 404 })
  const content = await read(join(mediaFolder(settings().dataDir), decodeURIComponent(file)))
  if (!content) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
    },
  })
}

async function read(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
