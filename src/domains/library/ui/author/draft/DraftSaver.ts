import { markOf, same } from './canonical'
import type { LocalCopy } from './localCopy'
import type { Answer, Conflict, Fields, Saved, SaveState, Wiring } from './saving'

export type { Answer, Conflict, Fields, Saved, SaveState }

const longestPause = 30_000

/**
 * Saves a draft as it is written. Every change is kept on this device at once and sent a moment later;
 * what cannot be sent stays kept and is tried again. Nothing of anybody is ever written over unseen:
 * where another save touched the same fields it stops and asks.
 */
export class DraftSaver {
  private dirty: Fields = {}
  private was: Record<string, string> = {}
  /** What was sent and not answered: where the server has these words, they are one's own, from a tab that closed or a lost answer. */
  private sent = new Set<string>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private sending = false
  private failures = 0
  private stopped = false
  state: SaveState = { name: 'saved' }

  constructor(private server: Saved, private readonly wiring: Wiring) {}

  get revision() { return this.server.revision }

  /** What stands here: the server's words with one's own over them. */
  get fields(): Fields { return { ...this.server.fields, ...this.dirty } }

  /** What has changed here and is not known to be saved. */
  get pending(): Fields { return this.dirty }

  /**
   * Takes up what this device kept from an earlier visit. True if there was something to restore; a
   * conflict where the server's words of the same fields have changed since.
   */
  restore(): boolean {
    const copy = this.wiring.keeper.read()
    if (!copy) return false
    const fields = Object.fromEntries(Object.entries(copy.fields).filter(([name, value]) => !same(value, this.server.fields[name])))
    if (Object.keys(fields).length === 0) {
      this.wiring.keeper.clear()
      return false
    }
    this.dirty = fields
    this.was = copy.was
    this.sent = new Set(copy.sent)
    const touched = Object.keys(fields).filter((name) => copy.was[name] !== markOf(this.server.fields[name]) && !this.isOwn(name, this.server.fields[name]))
    if (touched.length > 0) this.ask(this.server, touched)
    else this.schedule(0)
    return true
  }

  change(fields: Fields): void {
    for (const [name, value] of Object.entries(fields)) {
      this.was[name] ??= markOf(this.server.fields[name])
      this.dirty[name] = value
    }
    this.keep()
    if (this.state.name === 'conflict' || this.state.name === 'under_review') return
    this.tell({ name: 'unsaved' })
    this.schedule(this.wiring.wait ?? 900)
  }

  /** Sends what waits, now. Answers when it is saved or cannot be. */
  async flush(leaving = false): Promise<boolean> {
    clearTimeout(this.timer)
    if (Object.keys(this.dirty).length === 0) return this.state.name === 'saved'
    if ((this.sending && !leaving) || this.state.name === 'conflict' || this.stopped) return false
    this.sending = true
    const sent = { ...this.dirty }
    for (const [name, value] of Object.entries(sent)) this.sent.add(`${name} ${markOf(value)}`)
    this.keep()
    if (!leaving) this.tell({ name: 'saving' })
    const answer = await this.wiring.send(sent, this.server.revision, leaving)
    this.sending = false
    return this.hear(answer, sent)
  }

  /** Settles a conflict with one's own words: they are saved over the others. */
  async keepMine(): Promise<void> {
    if (this.state.name !== 'conflict') return
    const { theirs, revision } = this.state.conflict
    this.rebase({ revision, fields: theirs })
    this.tell({ name: 'unsaved' })
    await this.flush()
  }

  /** Settles a conflict with the server's words; one's own go, so the caller keeps them elsewhere first if they are wanted. */
  takeTheirs(): void {
    if (this.state.name !== 'conflict') return
    const { theirs, revision } = this.state.conflict
    this.server = { revision, fields: theirs }
    this.forget()
    this.wiring.onTheirs(theirs)
    this.tell({ name: 'saved' })
  }

  /** The document was changed by something else that the author did here (sending in, a cover, a PDF). */
  refresh(server: Saved): void {
    this.rebase(server)
    this.stopped = false
    if (this.state.name === 'under_review' || this.state.name === 'signed_out') this.tell({ name: Object.keys(this.dirty).length > 0 ? 'unsaved' : 'saved' })
    if (Object.keys(this.dirty).length > 0) this.schedule(0)
  }

  stop(): void {
    clearTimeout(this.timer)
  }

  private async hear(answer: Answer, sent: Fields): Promise<boolean> {
    if (answer.kind === 'saved') return this.settle(answer.saved, sent)
    if (answer.kind === 'conflict') return this.meet(answer.current)
    if (answer.kind === 'refused') this.tell({ name: 'refused', message: answer.message, fields: answer.fields })
    else if (answer.kind === 'unreachable') this.retry()
    else this.tell({ name: answer.kind })
    return false
  }

  private settle(saved: Saved, sent: Fields): boolean {
    this.failures = 0
    this.sent.clear()
    const later = Object.fromEntries(Object.entries(this.dirty).filter(([name, value]) => !same(value, sent[name])))
    this.server = saved
    this.dirty = later
    this.was = Object.fromEntries(Object.keys(later).map((name) => [name, markOf(saved.fields[name])]))
    if (Object.keys(later).length > 0) {
      this.keep()
      this.tell({ name: 'unsaved' })
      this.schedule(this.wiring.wait ?? 900)
      return false
    }
    this.wiring.keeper.clear()
    this.tell({ name: 'saved' })
    return true
  }

  /** Somebody else saved in between. Where it was something else, both stand; where it was the same, the author decides. */
  private async meet(current: Saved): Promise<boolean> {
    const touched = Object.keys(this.dirty).filter((name) => this.was[name] !== markOf(current.fields[name]) && !same(this.dirty[name], current.fields[name]) && !this.isOwn(name, current.fields[name]))
    if (touched.length > 0) {
      this.ask(current, touched)
      return false
    }
    const others = Object.fromEntries(Object.entries(current.fields).filter(([name, value]) => !(name in this.dirty) && !same(value, this.server.fields[name])))
    this.rebase(current)
    if (Object.keys(others).length > 0) this.wiring.onTheirs(others)
    return this.flush()
  }

  private ask(current: Saved, names: string[]) {
    clearTimeout(this.timer)
    this.tell({ name: 'conflict', conflict: { revision: current.revision, theirs: current.fields, mine: { ...current.fields, ...this.dirty }, names } })
  }

  private rebase(server: Saved) {
    this.server = server
    this.was = Object.fromEntries(Object.keys(this.dirty).map((name) => [name, markOf(server.fields[name])]))
    if (Object.keys(this.dirty).length > 0) this.keep()
  }

  private retry() {
    this.tell({ name: 'offline' })
    this.failures += 1
    this.schedule(Math.min(longestPause, 1000 * 2 ** this.failures))
  }

  private forget() {
    this.dirty = {}
    this.was = {}
    this.sent.clear()
    this.wiring.keeper.clear()
  }

  private isOwn(name: string, value: unknown): boolean {
    return this.sent.has(`${name} ${markOf(value)}`)
  }

  private keep() {
    const copy: LocalCopy = { base: this.server.revision, at: new Date().toISOString(), fields: this.dirty, was: this.was, sent: [...this.sent] }
    this.wiring.keeper.write(copy)
  }

  private schedule(wait: number) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), wait)
  }

  private tell(state: SaveState) {
    this.state = state
    this.wiring.onState(state)
  }
}
