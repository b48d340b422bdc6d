/** The pages of an account. */
const own = {
  invitation: { title: 'An invitation to be a guardian' },
  overview: { title: 'My account' },
  profile: { title: 'Public page' },
  settings: { title: 'Settings' },
  security: { title: 'Sign-in and security' },
  family: { title: 'Family' },
}

export default own
