import { Button } from '../design/Button'
import { Checkbox } from '../design/Checkbox'
import { Field } from '../design/Field'
import { IconButton } from '../design/IconButton'
import { Bell, Bookmark, BookOpen, Heart } from '../design/icons'
import { LinkButton } from '../design/LinkButton'
import { RadioGroup } from '../design/RadioGroup'
import { SearchBox } from '../design/SearchBox'
import { Select } from '../design/Select'
import { TextArea } from '../design/TextArea'
import { TextInput } from '../design/TextInput'
import type { Sample } from './samples'
import { Row, Section } from './Section'

const variants = ['primary', 'secondary', 'quiet', 'learn', 'give', 'danger'] as const

export function Controls({ sample: { words } }: { sample: Sample }) {
  const ages = ['3–5', '6–8', '9–12'].map((range) => ({ value: range, label: range }))
  return (
    <>
      <Section title="Buttons">
        <Row>
          {variants.map((variant) => (
            <Button key={variant} variant={variant}>
              {words.save}
            </Button>
          ))}
        </Row>
        <Row>
          <Button size="sm">{words.preview}</Button>
          <Button>{words.preview}</Button>
          <Button size="lg" variant="primary">
            <BookOpen aria-hidden className="size-5" />
            {words.read}
          </Button>
          <Button variant="primary" busy>
            {words.save}
          </Button>
          <Button disabled>{words.remove}</Button>
          <LinkButton href="/browse">{words.read}</LinkButton>
          <IconButton label={words.save}>
            <Bookmark aria-hidden className="size-5" />
          </IconButton>
          <IconButton label={words.read} variant="secondary">
            <Heart aria-hidden className="size-5" />
          </IconButton>
          <IconButton label={words.preview} size="sm">
            <Bell aria-hidden className="size-5" />
          </IconButton>
        </Row>
      </Section>
      <Section title="Fields">
        <div className="grid max-w-4xl gap-6 md:grid-cols-2">
          <Field label={words.name} hint={words.hint} required>
            <TextInput name="name" autoComplete="name" />
          </Field>
          <Field label={words.mail} error={words.error}>
            <TextInput name="email" type="email" defaultValue="nora@" />
          </Field>
          <Field label={words.about} optional>
            <TextArea name="about" defaultValue="" />
          </Field>
          <div className="grid content-start gap-6">
            <Field label={words.age}>
              <Select name="age" options={ages} defaultValue="6–8" />
            </Field>
            <Checkbox name="letter" label={words.consent} hint={words.hint} />
          </div>
          <RadioGroup name="ages" legend={words.age} options={ages} defaultValue="3–5" />
          <SearchBox action="#" label={words.read} searchLabel={words.read} placeholder={words.name} />
        </div>
      </Section>
    </>
  )
}
