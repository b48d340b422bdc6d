import { ClientMessages } from '@/site/i18n/ClientMessages'
import { Bell } from './Bell'

/** The bell with its words, for the head of the page of somebody who is signed in. */
export function BellArea() {
  return (
    <ClientMessages of={['bell']}>
      <Bell />
    </ClientMessages>
  )
}
