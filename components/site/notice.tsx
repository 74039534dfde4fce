import type { ReactNode } from 'react'

interface Props {
  title: string
  children: ReactNode
}

/** A page without a story: explains why and offers links. */
export function Notice({ title, children }: Props) {
  return (
    <section className="notice">
      <h1>{title}</h1>
      {children}
    </section>
  )
}
