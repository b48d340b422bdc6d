import type { Progress } from './run-import'

const WIDTH = 30

/** Shows how far a run is: one line that is drawn again on a terminal, a line every tenth elsewhere. */
export function progressBar(out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): { show: (progress: Progress) => void; end: () => void } {
  let lastTenth = -1
  let isOpen = false
  return {
    show({ done, total, errors, kind }) {
      const share = total > 0 ? done / total : 1
      const words = `${done}/${total} ${kind}${errors > 0 ? `, ${errors} refused` : ''}`
      if (out.isTTY) {
        isOpen = true
        const full = Math.round(share * WIDTH)
        out.write(`\r[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${String(Math.floor(share * 100)).padStart(3)} % ${words}\x1b[K`)
      } else if (Math.floor(share * 10) > lastTenth) {
        lastTenth = Math.floor(share * 10)
        out.write(`${String(Math.floor(share * 100)).padStart(3)} % ${words}\n`)
      }
    },
    end() {
      if (isOpen) out.write('\r\x1b[K')
      isOpen = false
    },
  }
}
