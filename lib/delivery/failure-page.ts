import type { ServerResponse } from 'node:http'

/**
 * What a reader sees when a page could not be rendered. Next answers with an empty document that
 * needs scripts to say so; this one needs nothing, so that it can't fail too.
 */
const FAILURE_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>This page could not be printed</title>
<style>
:root { color-scheme: light dark }
body { margin: 15vh auto 0; max-width: 34rem; padding: 0 1.25rem; font: 1.1rem/1.5 Georgia, serif; color: light-dark(#17150f, #ece7db); background: light-dark(#fcfcfa, #14130f) }
h1 { font-size: 1.9rem; line-height: 1.15; letter-spacing: -0.02em; margin: 0 0 1rem }
a { color: inherit; margin-inline-end: 1.25rem; display: inline-block; padding-block: 0.3rem }
</style>
</head>
<body>
<main>
<h1>This page could not be printed</h1>
<p>Something went wrong on our side, and it has been noted. Nothing of yours is lost. A second try often works.</p>
<p><a href="">Try again</a><a href="/">Go to the front page</a></p>
</main>
</body>
</html>
`

/** Of the document that is not sent, these would be untrue of the one that is. */
const UNTRUE = ['content-encoding', 'content-length', 'etag', 'link', 'transfer-encoding']

/** Sends that page in the place of a document that the server failed to render (500). */
export function explainFailures(response: ServerResponse): void {
  const { writeHead, write, end } = response
  let replaced = false

  response.writeHead = ((status: number, ...rest: never[]) => {
    if (replaced) return response
    const type = String(response.getHeader('content-type') ?? '')
    if (status !== 500 || !type.startsWith('text/html')) {
      return writeHead.call(response, status, ...rest)
    }
    replaced = true
    for (const name of UNTRUE) response.removeHeader(name)
    response.setHeader('cache-control', 'no-store')
    writeHead.call(response, 500)
    end.call(response, FAILURE_PAGE, 'utf8')
    return response
  }) as typeof response.writeHead

  // Whoever sends a failure without a head of its own decides it here, before any byte.
  const decide = () => {
    if (response.statusCode === 500 && !response.headersSent) response.writeHead(500)
  }
  response.write = ((...args: never[]) => {
    decide()
    return replaced || write.apply(response, args as unknown as Parameters<typeof write>)
  }) as typeof response.write
  response.end = ((...args: never[]) => {
    decide()
    return replaced ? response : end.apply(response, args as unknown as Parameters<typeof end>)
  }) as typeof response.end
}
