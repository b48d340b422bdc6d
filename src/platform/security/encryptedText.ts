import type { TextField } from 'payload'
import { refusal } from '../errors/AppError'
import { decrypt, encrypt, isEncrypted } from './encrypt'

const sealed = (value: unknown, name: string, maxLength: number): unknown => {
  if (typeof value !== 'string' || !value) return value || null
  const typed: string = value
  if (isEncrypted(value)) return value
  // Payload measures what is stored, which is longer than what was typed.
  if (typed.length > maxLength) throw refusal('input.too_long', 400, 'A value is longer than its field allows.', { fields: [{ path: name, message: `At most ${maxLength} characters.` }] })
  return encrypt(typed)
}

/**
 * A text that is encrypted in the database and plain to those who may read the field. It cannot be searched.
 * A text whose key is lost reads as empty rather than breaking the document.
 */
export const encryptedText = ({ maxLength = 1000, ...field }: Omit<TextField, 'type' | 'hasMany' | 'validate' | 'minRows' | 'maxRows'> & { name: string }): TextField => ({
  ...(field as TextField),
  type: 'text',
  hooks: {
    ...field.hooks,
    beforeChange: [...(field.hooks?.beforeChange ?? []), ({ value }) => sealed(value, field.name, maxLength)],
    afterRead: [
      ({ value, req }) => {
        if (!isEncrypted(value)) return value
        try {
          return decrypt(value)
        } catch (error) {
          req.payload.logger.error({ err: error }, `${field.name} cannot be decrypted`)
          return null
        }
      },
      ...(field.hooks?.afterRead ?? []),
    ],
  },
})
