import type { CollectionConfig, Field, GlobalConfig, LabelFunction } from 'payload'
import { languages, type Language } from '../i18n/languages'
import type { DomainLabels } from './types'

type Labels = Record<Language, DomainLabels>
type Word = { one?: string; many?: string; label?: string; description?: string; placeholder?: string }

const wordOf = (labels: Labels, language: string, path: string): Word => {
  const found = labels[(languages as readonly string[]).includes(language) ? (language as Language) : 'en'][path] ?? labels.en[path]
  return typeof found === 'string' ? { one: found, many: found, label: found } : (found ?? {})
}

/**
 * Each language's name for itself among Payload's own translations: the head of a list is described with
 * `t` alone, and this is how the words find out which language that is.
 */
export const languageMarks = Object.fromEntries(languages.map((language) => [language, { inkwell: { language } }])) as Record<Language, { inkwell: { language: string } }>

type Asked = { i18n?: { language: string }; t: (key: never) => string }

/** A label as a function of the viewer's language: an object would send every language to the browser. */
const speak = (labels: Labels, path: string, part: keyof Word): LabelFunction => ({ i18n, t }: Asked) =>
  wordOf(labels, i18n?.language ?? t('inkwell:language' as never), path)[part] ?? ''

const has = (labels: Labels, path: string, part: keyof Word) => Boolean(wordOf(labels, 'en', path)[part])

type Option = string | { value: string; label?: unknown }

/**
 * Fills labels, descriptions and options of a tree of fields from the domain's words.
 * Rows, tabs, groups without a name and collapsibles do not count in the path.
 */
export const labelled = (fields: Field[], labels: Labels, prefix: string): Field[] =>
  fields.map((field) => {
    const path = 'name' in field && field.name ? `${prefix}.${field.name}` : prefix
    const result = { ...field } as Record<string, unknown>
    if (path !== prefix && has(labels, path, 'label')) result.label ??= speak(labels, path, 'label')
    if (path !== prefix && has(labels, path, 'description')) {
      result.admin = { description: speak(labels, path, 'description'), ...(field.admin as object | undefined) }
    }
    if (Array.isArray(result.options)) {
      result.options = (result.options as Option[]).map((option) => {
        const value = typeof option === 'string' ? option : option.value
        return { label: speak(labels, `${path}.${value}`, 'label'), ...(typeof option === 'string' ? {} : option), value }
      })
    }
    if (field.type === 'tabs') {
      result.tabs = field.tabs.map((tab) => {
        const tabPath = 'name' in tab && tab.name ? `${prefix}.${tab.name}` : prefix
        const key = 'name' in tab && tab.name ? tabPath : `${prefix}#${typeof tab.label === 'string' ? tab.label : ''}`
        return { ...tab, fields: labelled(tab.fields, labels, tabPath), ...(has(labels, key, 'label') ? { label: speak(labels, key, 'label') } : {}) }
      })
    } else if (field.type === 'collapsible' && typeof field.label === 'string' && has(labels, `${prefix}#${field.label}`, 'label')) {
      result.label = speak(labels, `${prefix}#${field.label}`, 'label')
      result.fields = labelled(field.fields, labels, path)
    } else if ('fields' in field && Array.isArray(field.fields)) {
      result.fields = labelled(field.fields, labels, path)
    }
    return result as unknown as Field
  })

/** A collection with the words of its domain: singular, plural, description, every field. */
export const labelCollection = (collection: CollectionConfig, labels: Labels, group: Record<Language, string>): CollectionConfig => ({
  ...collection,
  labels: { singular: speak(labels, collection.slug, 'one'), plural: speak(labels, collection.slug, 'many') },
  admin: {
    ...(has(labels, collection.slug, 'description') ? { description: speak(labels, collection.slug, 'description') } : {}),
    // The one word that must be an object: the panel hands it to the browser, where a function cannot go.
    group,
    ...collection.admin,
  } as CollectionConfig['admin'],
  fields: labelled(collection.fields, labels, collection.slug),
})

export const labelGlobal = (global: GlobalConfig, labels: Labels, group: Record<Language, string>): GlobalConfig => ({
  ...global,
  label: speak(labels, global.slug, 'one'),
  admin: { group, ...global.admin },
  fields: labelled(global.fields, labels, global.slug),
})

/** The paths in a tree of fields that must have a word in each language; read by the architecture test. */
export const labelPaths = (fields: Field[], prefix: string): string[] =>
  fields.flatMap((field): string[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? [`${prefix}.${tab.name}`, ...labelPaths(tab.fields, `${prefix}.${tab.name}`)]
          : // A label that is a function has found its word already.
            [...(typeof tab.label === 'string' ? [`${prefix}#${tab.label}`] : []), ...labelPaths(tab.fields, prefix)],
      )
    }
    const own = 'name' in field && field.name && !('hidden' in field && field.hidden) ? [`${prefix}.${field.name}`] : []
    const path = 'name' in field && field.name ? `${prefix}.${field.name}` : prefix
    const options = 'options' in field && Array.isArray(field.options) ? (field.options as Option[]).map((o) => `${path}.${typeof o === 'string' ? o : o.value}`) : []
    return [...own, ...options, ...('fields' in field && Array.isArray(field.fields) ? labelPaths(field.fields, path) : [])]
  })
