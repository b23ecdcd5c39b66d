/** The days on which the law changed, where several rules turn on one: the first day of the new text. */

/** The Immigration and Refugee Protection Act and its Regulations replace the law before them. */
export const IRPA_IN_FORCE = '2002-06-28'
/** The appeal to the Refugee Appeal Division opens (2010, c. 8; 2012, c. 17). */
export const REFUGEE_APPEAL_OPENS = '2012-12-15'
/** Six months take the appeal away, no longer two years; grave grounds close s. 25 (2013, c. 16). */
export const FASTER_REMOVAL = '2013-06-19'
/** Misrepresentation is held against a person for five years, no longer two (2013, c. 16). */
export const FIVE_YEARS_FOR_MISREPRESENTATION = '2014-11-21'
/** The bars of twelve months after a claim take their present form (2019, c. 29). */
export const PRESENT_CLAIM_BARS = '2019-06-21'
/** The Immigration Appeal Division Rules, 2022 replace those of 2002. */
export const NEW_APPEAL_DIVISION_RULES = '2023-01-14'
/** Sanctions become a ground of their own (2023, c. 19). */
export const SANCTIONS_ADDED = '2023-06-22'
/** Orders come into force by new rules, and orders in council may close applications (2026, c. 4). */
export const ACT_OF_2026 = '2026-03-26'
