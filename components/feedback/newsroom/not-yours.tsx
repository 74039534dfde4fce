/** What somebody reads who may not manage feedback. */
export function NotYours({ slug }: { slug: string }) {
  return (
    <section className="about-comment">
      <h1>For the newsroom</h1>
      <p>Only authors and editors manage feedback on an article.</p>
      <p>
        <a href={`/article/${encodeURIComponent(slug)}`}>Back to the article</a>
      </p>
    </section>
  )
}
