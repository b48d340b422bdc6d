/** The first stop of the Tab key: past the header to what the page is about. */
export function SkipLink({ label, to = 'content' }: { label: string; to?: string }) {
  return (
    <a
      href={`#${to}`}
      className="fixed start-4 top-2 z-50 -translate-y-20 rounded-md bg-accent px-4 py-3 font-semibold text-on-accent focus:translate-y-0"
    >
      {label}
    </a>
  )
}
