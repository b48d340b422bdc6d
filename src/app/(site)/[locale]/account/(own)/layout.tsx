import type { ReactNode } from 'react'
import { AccountFrame } from '@/domains/accounts/ui/account/AccountFrame'

export default function AccountLayout({ children }: { children: ReactNode }) {
  return <AccountFrame>{children}</AccountFrame>
}
