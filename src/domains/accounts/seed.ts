export { authorAsPerson, demoPeople, type SeedPerson } from './seed/people'
export { seedPeople, type SeededPerson } from './seed/seedPeople'
