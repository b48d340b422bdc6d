'use client'
import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { PublishDialog } from './PublishDialog'
import { useDesk } from './useDesk'
import { deskWords } from './words'

/** Stands in place of Payload's publish button, for editors: all ways of appearing, with edition, decision and plan. */
export const PublishControls = () => {
  const { hasPublishPermission } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { desk, load, path } = useDesk()
  const [isOpen, setOpen] = useState(false)
  const words = deskWords(i18n.language)
  if (!hasPublishPermission || !path) return null
  return (
    <>
      <Button
        disabled={!desk} margin={false} size="medium" type="button"
        onClick={() => {
          void load()
          setOpen(true)
        }}
      >
        {words.button}
      </Button>
      {isOpen && desk && <PublishDialog desk={desk} load={load} onClose={() => setOpen(false)} path={path} words={words} />}
    </>
  )
}

/** Stands in place of a button that the dialog of publishing has taken over. */
export const NoButton = () => null
