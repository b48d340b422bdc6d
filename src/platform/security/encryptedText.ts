import type { TextField } from 'payload'
import { decrypt, encrypt, isEncrypted } from './encrypt'

/**
 * A text that is encrypted in the database and plain to those who may read the field. It cannot be searched.
 * A text whose key is lost reads as empty rather than breaking the document.
 */
export const encryptedText = (field: Omit<TextField, 'type' | 'hasMany' | 'validate' | 'minRows' | 'maxRows'> & { name: string }): TextField => ({
  ...(field as TextField),
  type: 'text',
  hooks: {
    ...field.hooks,
    beforeChange: [...(field.hooks?.beforeChange ?? []), ({ value }) => (typeof value === 'string' && value && !isEncrypted(value) ? encrypt(value) : value || null)],
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
