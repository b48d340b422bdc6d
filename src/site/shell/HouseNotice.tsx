import { Info } from '../design/icons'
import { Link } from '../design/Link'

/** What the house has to tell everybody, above every page until its day has passed. */
export function HouseNotice({ text, link }: { text: string; link?: string }) {
  return (
    <div className="border-b border-line bg-learn-soft print:hidden">
      <p className="page-frame flex items-start gap-2 py-2 text-ui">
        <Info aria-hidden className="mt-0.5 size-5 shrink-0 text-learn" />
        {link ? <Link href={link} variant="plain" className="underline underline-offset-4">{text}</Link> : text}
      </p>
    </div>
  )
}
