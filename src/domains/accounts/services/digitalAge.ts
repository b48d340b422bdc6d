/**
 * The age from which a child may consent to an online service itself: article 8 of the GDPR with each
 * country's own choice between 13 and 16, COPPA in the United States, and the nearest rule elsewhere.
 * A country that is not listed has the strictest: 16.
 */
const digitalAges: Record<string, number> = {
  BE: 13, DK: 13, EE: 13, FI: 13, GB: 13, IS: 13, LV: 13, MT: 13, NO: 13, PT: 13, SE: 13, US: 13,
  AT: 14, BG: 14, CA: 14, CN: 14, CY: 14, ES: 14, IT: 14, KR: 14, LT: 14,
  CZ: 15, FR: 15, GR: 15, SI: 15,
  DE: 16, HR: 16, HU: 16, IE: 16, LI: 16, LU: 16, NL: 16, PL: 16, RO: 16, SK: 16,
}

const strictest = 16

/** The digital age of consent of a country (ISO 3166-1 alpha-2); 16 where it is unknown. */
export const digitalAgeOf = (country: string | null | undefined): number => digitalAges[country?.toUpperCase() ?? ''] ?? strictest
