'use client'
import { Button } from '@payloadcms/ui'
import { Dialog } from '../../admin/Dialog'
import type { InboxWords } from '../words'

type Props = { words: InboxWords; onClose: () => void }

/** The keys of the inbox, shown by `?`. */
export const KeysDialog = ({ words, onClose }: Props) => {
  const { keys } = words
  const rows: [string, string][] = [['J  K', keys.move], [words.enter, keys.open], ['C', keys.claim], ['A', keys.approve], ['E', keys.changes], ['R', keys.reject], ['X', keys.select], ['?', keys.help]]
  return (
    <Dialog onClose={onClose} title={words.help}>
      <dl className="inkwell-keys">
        {rows.map(([key, meaning]) => (
          <div key={key}>
            <dt>{key.split('  ').map((one) => <kbd key={one}>{one}</kbd>)}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Button buttonStyle="secondary" margin={false} onClick={onClose} size="medium">{words.close}</Button>
    </Dialog>
  )
}
