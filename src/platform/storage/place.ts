/** Files lie on the disk unless a bucket is named. */
export const isOnDisk = (): boolean => !process.env.S3_BUCKET
