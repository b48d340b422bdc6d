import { describe, expect, it, vi } from 'vitest'
import { DraftSaver, type Answer, type Fields } from '@/domains/library/ui/author/draft/DraftSaver'
import { markOf } from '@/domains/library/ui/author/draft/canonical'
import type { LocalCopy } from '@/domains/library/ui/author/draft/localCopy'

/** A server of one document that counts revisions as ours does, and a device that keeps what it is given. */
const world = (fields: Fields = { title: 'A', body: 'one' }) => {
  const server = { revision: 1, fields: { ...fields } as Fields, reachable: true, sends: 0 }
  const device: { copy?: LocalCopy } = {}
  const open = () => {
    const shown: { states: string[]; theirs: Fields } = { states: [], theirs: {} }
    const saver = new DraftSaver({ revision: server.revision, fields: { ...server.fields } }, {
      wait: 0,
      keeper: { read: () => device.copy, write: (copy) => { device.copy = JSON.parse(JSON.stringify(copy)) as LocalCopy; return true }, clear: () => { delete device.copy } },
      onState: ({ name }) => shown.states.push(name),
      onTheirs: (theirs) => Object.assign(shown.theirs, theirs),
      send: async (sent, revision): Promise<Answer> => {
        server.sends++
        if (!server.reachable) return { kind: 'unreachable' }
        if (revision !== server.revision) return { kind: 'conflict', current: { revision: server.revision, fields: { ...server.fields } } }
        server.revision++
        Object.assign(server.fields, sent)
        return { kind: 'saved', saved: { revision: server.revision, fields: { ...server.fields } } }
      },
    })
    return { saver, shown }
  }
  return { server, device, open }
}

describe('saving a draft', () => {
  it('keeps every change on the device before anything is sent, and lets go of it once it is saved', async () => {
    const { server, device, open } = world()
    const { saver } = open()
    saver.change({ body: 'two' })
    expect(device.copy?.fields).toEqual({ body: 'two' })
    expect(server.sends).toBe(0)
    expect(await saver.flush()).toBe(true)
    expect(server.fields.body).toBe('two')
    expect(device.copy).toBeUndefined()
  })

  it('brings back what a closed tab left, and saves it', async () => {
    const { server, open } = world()
    open().saver.change({ body: 'written and closed' })
    server.sends = 0
    const { saver } = open()
    expect(saver.restore()).toBe(true)
    expect(saver.fields.body).toBe('written and closed')
    await vi.waitFor(() => expect(server.fields.body).toBe('written and closed'))
  })

  it('forgets what was kept when the server has it already', () => {
    const { device, open } = world()
    device.copy = { base: 0, at: '', fields: { body: 'one' }, was: { body: 'x' } }
    expect(open().saver.restore()).toBe(false)
    expect(device.copy).toBeUndefined()
  })

  it('takes its own words for nobody else’s when the last save of a closing tab arrives late', async () => {
    const { server, open } = world()
    const { saver: closing } = open()
    server.reachable = false
    closing.change({ body: 'half a' })
    await closing.flush(true)
    closing.stop()
    const { saver, shown } = open()
    expect(saver.restore()).toBe(true)
    saver.stop()
    Object.assign(server, { reachable: true, revision: server.revision + 1, fields: { ...server.fields, body: 'half a' } })
    saver.change({ body: 'half a sentence' })
    expect(await saver.flush()).toBe(true)
    expect(server.fields.body).toBe('half a sentence')
    expect(shown.states).not.toContain('conflict')
  })

  it('asks instead of restoring over words that changed elsewhere since', () => {
    const { device, open } = world()
    device.copy = { base: 0, at: '', fields: { body: 'mine' }, was: { body: markOf('before') } }
    const { saver, shown } = open()
    saver.restore()
    expect(shown.states).toEqual(['conflict'])
  })

  it('waits offline and sends later, keeping the words meanwhile', async () => {
    const { server, device, open } = world()
    const { saver, shown } = open()
    server.reachable = false
    saver.change({ body: 'in the tunnel' })
    expect(await saver.flush()).toBe(false)
    expect(shown.states.at(-1)).toBe('offline')
    expect(device.copy?.fields.body).toBe('in the tunnel')
    server.reachable = true
    expect(await saver.flush()).toBe(true)
    expect(server.fields.body).toBe('in the tunnel')
  })

  it('takes in what was saved elsewhere in other fields', async () => {
    const { server, open } = world()
    const [one, other] = [open(), open()]
    one.saver.change({ title: 'B' })
    await one.saver.flush()
    other.saver.change({ body: 'two' })
    expect(await other.saver.flush()).toBe(true)
    expect(server.fields).toEqual({ title: 'B', body: 'two' })
    expect(other.shown.theirs).toEqual({ title: 'B' })
  })

  it('stops at a conflict in the same field, and nobody’s words are lost before the author chooses', async () => {
    const { server, device, open } = world()
    const [one, other] = [open(), open()]
    one.saver.change({ body: 'theirs' })
    await one.saver.flush()
    other.saver.change({ body: 'mine' })
    expect(await other.saver.flush()).toBe(false)
    expect(other.shown.states.at(-1)).toBe('conflict')
    other.saver.change({ body: 'mine and more' })
    expect(server.fields.body).toBe('theirs')
    expect(device.copy?.fields.body).toBe('mine and more')
    await other.saver.keepMine()
    expect(server.fields.body).toBe('mine and more')
  })

  it('sends what was written while a save was under way', async () => {
    const { server, open } = world()
    const { saver } = open()
    saver.change({ body: 'two' })
    const first = saver.flush()
    saver.change({ body: 'two and three' })
    await first
    await vi.waitFor(() => expect(server.fields.body).toBe('two and three'))
    await vi.waitFor(() => expect(saver.state.name).toBe('saved'))
  })
})
