/** A line that grows on a terminal, and a line now and then elsewhere, so that nothing looks dead. */
export const progress = (title: string) => {
  const isTerminal = process.stdout.isTTY
  let last = 0
  return {
    step: (done: number, all: number, what: string) => {
      const now = Date.now()
      if (!isTerminal && now - last < 2000 && done < all) return
      last = now
      const filled = Math.round((done / all) * 24)
      const line = `${title} ${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${done}/${all} ${what}`
      process.stdout.write(isTerminal ? `\r\u001b[K${line.slice(0, (process.stdout.columns ?? 100) - 1)}` : `${line}\n`)
    },
    end: () => void (isTerminal && process.stdout.write('\n')),
  }
}
