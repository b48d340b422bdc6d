'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { call } from '@/platform/admin/call'
import type { Desk } from '../queries/deskOf'

/** How the work of this edit view stands for those who publish it; read anew after every save. */
export const useDesk = () => {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const [desk, setDesk] = useState<Desk>()
  const path = id && collectionSlug ? `/library/works/${collectionSlug}/${id}` : undefined
  const load = useCallback(async () => {
    if (!path) return
    const answer = await call<Desk>(`${path}/desk`)
    if (answer.ok) setDesk(answer.json)
  }, [path])
  useEffect(() => {
    const timer = setTimeout(() => void load(), 300)
    return () => clearTimeout(timer)
  }, [load, lastUpdateTime])
  return { desk, load, path }
}
