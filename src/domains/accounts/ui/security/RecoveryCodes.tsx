import { buttonStyle } from '@/site/design/buttonStyle'
import type { AppWords } from './Authenticator'

/** The codes for the day when the phone is lost, shown this once: to be copied, printed or kept as a file. */
export function RecoveryCodes({ codes, words }: { codes: string; words: Pick<AppWords, 'codesTitle' | 'codesText' | 'downloadCodes'> }) {
  return (
    <div role="status" className="grid gap-3 rounded-md border border-line-strong bg-surface p-4">
      <p className="text-ui font-semibold">{words.codesTitle}</p>
      <p className="text-ui text-ink-soft">{words.codesText}</p>
      <ul dir="ltr" className="grid grid-cols-2 gap-x-6 gap-y-1 font-semibold tabular-nums select-all">
        {codes.split('\n').map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <a href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${codes}\n`)}`} download="inkwell-recovery-codes.txt" className={`${buttonStyle()} justify-self-start`}>
        {words.downloadCodes}
      </a>
    </div>
  )
}
