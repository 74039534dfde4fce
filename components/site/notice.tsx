import type { ReactNode } from 'react'

interface Props {
  title: string
  children: ReactNode
}

/** A page that has no story to show: says why, and the ways on. */
export function Notice({ title, children }: Props) {
  return (
    <section className="notice">
      <h1>{title}</h1>
      {children}
    </section>
  )
}
