import type { ReactNode } from 'react'

/** One group of components under its name. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-6 border-t border-line py-8">
      <h2 className="text-xl" lang="en" dir="ltr">
        {title}
      </h2>
      {children}
    </section>
  )
}

/** Variants beside one another. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3">{children}</div>
}
