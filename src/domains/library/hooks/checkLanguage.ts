import type { TextFieldSingleValidation } from 'payload'
import { languageTag } from '@/platform/richtext/languages'

/** A BCP 47 tag in its canonical form, such as `en`, `pt-BR` or `zh-Hant`. */
export const checkLanguage: TextFieldSingleValidation = (value, { required }) => {
  if (!value) return required ? 'BCP 47: en, fr, pt-BR' : true
  return languageTag(value) === value || 'BCP 47: en, fr, pt-BR'
}
