import { tmpdir } from 'node:os'
import path from 'node:path'

/** Where the journeys' own copy of the platform stands; a port that a developer's own server does not use. */
export const port = Number(process.env.E2E_PORT || 3987)
export const siteUrl = `http://127.0.0.1:${port}`
export const mailFolder = path.join(tmpdir(), `inkwell-e2e-mail-${port}`)
export const pictureFolder = 'test-results/pictures'
