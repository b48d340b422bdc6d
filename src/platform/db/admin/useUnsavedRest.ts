'use client'
import { useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'
import { changedByMe, documentOfForm, type Doc, type Named } from './conflict'

const idle = 1500

/**
 * Words that are typed while an autosave is on its way can be taken for saved by Payload's form, and would
 * wait unsaved for the next key. A moment after each autosave, what was sent is compared with what stands
 * in the form, and the rest goes out as one more autosave.
 */
export const useUnsavedRest = (fields: Map<string, Named> | undefined) => {
  const form = useForm()
  const latest = useRef({ form, fields })
  latest.current = { form, fields }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback((sent: Doc, url: string) => {
    clearTimeout(timer.current)
    if (!url.includes('autosave=true')) return
    timer.current = setTimeout(() => {
      const { form: now, fields: known } = latest.current
      if (!known || Object.keys(changedByMe(documentOfForm(sent, known), documentOfForm(now.getData() as Doc, known), known)).length === 0) return
      void now.submit({
        acceptValues: { overrideLocalChanges: false }, action: url, context: { getDocPermissions: false, incrementVersionCount: false }, disableFormWhileProcessing: false,
        disableSuccessStatus: true, method: 'PATCH', overrides: { _status: 'draft' }, skipValidation: true,
      })
    }, idle)
  }, [])
}
