'use client'
import { Button } from '../design/Button'
import { Combobox } from '../design/Combobox'
import { Dialog, DialogClose } from '../design/Dialog'
import { Field } from '../design/Field'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../design/Menu'
import { Sheet } from '../design/Sheet'
import { Tabs } from '../design/Tabs'
import { useToast } from '../design/Toast'
import { Tooltip } from '../design/Tooltip'
import type { Sample } from './samples'
import { Row, Section } from './Section'

export function Interactive({ sample }: { sample: Sample }) {
  const { words } = sample
  const show = useToast()
  const authors = ['Miriam Adler', 'Hélène Garnier', 'Inés Robledo', 'ليلى حدّاد', 'Yusuf Karim'].map((name) => ({
    value: name,
    label: name,
  }))
  return (
    <Section title="With scripts">
      <Row>
        <Dialog
          trigger={<Button>Dialog</Button>}
          title={sample.title}
          description={sample.summary}
          actions={
            <>
              <DialogClose>
                <Button>{words.preview}</Button>
              </DialogClose>
              <DialogClose>
                <Button variant="danger">{words.remove}</Button>
              </DialogClose>
            </>
          }
        />
        <Sheet trigger={<Button>Sheet</Button>} title={sample.heading} description={sample.summary}>
          <p className="text-ui">{sample.passage[1]}</p>
        </Sheet>
        <Menu trigger={<Button>Menu</Button>}>
          <MenuLabel>{sample.title}</MenuLabel>
          <MenuItem>{words.preview}</MenuItem>
          <MenuItem disabled>{words.save}</MenuItem>
          <MenuSeparator />
          <MenuItem tone="danger">{words.remove}</MenuItem>
        </Menu>
        <Button onClick={() => show({ text: sample.summary, tone: 'success', undo: () => show({ text: words.save }) })}>
          Toast
        </Button>
        <Tooltip text={sample.summary}>
          <Button>Tooltip</Button>
        </Tooltip>
      </Row>
      <Tabs
        label={sample.title}
        tabs={sample.passage.map((text, index) => ({
          value: String(index),
          label: `${sample.heading} ${index + 1}`,
          content: <p className="max-w-measure text-ui">{text}</p>,
        }))}
      />
      <Field label={sample.author} className="max-w-md">
        <Combobox name="author" options={authors} />
      </Field>
    </Section>
  )
}
