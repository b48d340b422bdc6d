import { s3Storage } from '@payloadcms/storage-s3'
import type { Plugin } from 'payload'

/** Files in a bucket where one is named: S3_BUCKET, and S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY. */
export const bucketPlugins = (): Plugin[] => {
  const bucket = process.env.S3_BUCKET
  if (!bucket) return []
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey, S3_ENDPOINT: endpoint, S3_REGION: region } = process.env
  return [
    s3Storage({
      bucket,
      collections: { media: true },
      config: {
        region: region || 'us-east-1',
        ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
        ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
      },
    }),
  ]
}
