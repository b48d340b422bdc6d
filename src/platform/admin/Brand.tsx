/** The mark: a drop of ink with a page in it. */
const Mark = ({ size }: { size: number }) => (
  <svg aria-hidden="true" fill="none" height={size} viewBox="0 0 32 32" width={size}>
    <path d="M16 2.5c5.2 6.3 9.5 11 9.5 16.6A9.5 9.5 0 0 1 16 28.7a9.5 9.5 0 0 1-9.5-9.6C6.5 13.500 10.800 8.800 16 2.500Z" fill="currentColor" />
    <path d="M16 13.200v11.300M16 14.500c-1.700-1.200-3.600-1.500-5.500-1.300v8.700c1.900-.2 3.800.1 5.500 1.300 1.700-1.200 3.600-1.500 5.500-1.300v-8.700c-1.900-.2-3.800.1-5.500 1.300Z" stroke="var(--theme-bg, #fff)" strokeLinejoin="round" strokeWidth="1.600" />
  </svg>
)

/** Shown above the sign-in form. */
export const Logo = () => (
  <div className="inkwell-logo">
    <Mark size={44} /> <span>Inkwell</span>
  </div>
)

/** Shown at the head of the navigation. */
export const Icon = () => <Mark size={18} />
