/**
 * Answers only after a full step of time, so that nobody reads from the clock whether an address is known.
 * For ways whose work differs by nature; where it can be made the same, it is.
 */
export const inEvenTime = async <T>(work: () => Promise<T>, step = 600): Promise<T> => {
  const begun = performance.now()
  try {
    return await work()
  } finally {
    const spent = performance.now() - begun
    await new Promise((done) => setTimeout(done, Math.ceil((spent + 1) / step) * step - spent))
  }
}
