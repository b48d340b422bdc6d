import { Overview } from '@/domains/accounts/ui/account/Overview'
import { privateMetadata } from '@/domains/accounts/ui/privateMetadata'
import { readOwn } from '@/domains/accounts/ui/read/me'

export const generateMetadata = () => privateMetadata('overview')

export default async function AccountPage() {
  return <Overview viewer={(await readOwn('/account')).viewer} />
}
