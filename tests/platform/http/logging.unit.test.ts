import { describe, expect, it } from 'vitest'
import { routePattern } from '@/platform/http/routePattern'
import { scrub } from '@/platform/logging/scrub'

describe('the log', () => {
  it.each([
    'sent to Ada.Lovelace+x@example.co.uk today',
    '"cookie":"payload-token=abc.def.ghi; theme=dark"',
    'Authorization: JWT eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEyMzQ1In0.c2lnbmF0dXJl',
    'Key (email)=(ada@example.test) already exists.',
    '"msg":"Failed query: insert into users\\nparams: Ada,Lovelace,1815-12-10"',
    'from 203.0.113.9',
    'password=hunter2',
  ])('loses what says who somebody is or lets somebody in: %s', (line) => {
    expect(scrub(line)).not.toMatch(/lovelace|ada@|abc\.def|eyJ|hunter2|203\.0|1815/i)
  })

  it('names routes without the ids in them', () => {
    expect(routePattern('/api/stories/0190f3c2-1111-7222-8333-444455556666/submit')).toBe('/api/stories/:id/submit')
    expect(routePattern('/api/media/file/aa033a91-e400-4543-9b6e-b4895f90eb8d.jpg')).toBe('/api/media/file/:id')
  })
})
