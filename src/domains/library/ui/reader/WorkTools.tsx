import { ClientMessages } from '@/site/i18n/ClientMessages'
import type { Shelf } from '../../queries/reading/types'
import { WorkToolsHere } from './WorkToolsHere'

/** What a reader with an account can do with a work beside reading it. */
export function WorkTools({ shelf, id }: { shelf: Shelf; id: string }) {
  return (
    <ClientMessages of={['reader']}>
      <WorkToolsHere shelf={shelf} id={id} />
    </ClientMessages>
  )
}
