import type { Facts } from '../../facts/index.ts'
import type { Wording } from '../letter.ts'

export type Inadmissibility = NonNullable<Facts['inadmissibility']>[number]

/** Words that find the person themself inadmissible. */
export const finds: Wording = {
  en: [
    /(?:you|the applicant|the principal applicant) (?:are|is) (?:therefore |also |now |hereby |thus )?(?:inadmissible|a member of the inadmissible class)/,
    /(?:you|the applicant|the principal applicant) (?:have|has) been (?:found|determined|declared) (?:to be )?inadmissible/,
    /(?<!not |cannot |never )(?:find|determine|declare|(?:have|has) (?:found|determined|declared)) (?:you|the applicant) (?:to be )?inadmissible/,
    /(?:renders|making|makes) you inadmissible/,
  ],
  fr: [
    /vous etes (?:donc |par consequent |egalement |maintenant )?(?:interdite?s? de territoire|visee? par une interdiction de territoire)/,
    /vous avez (?:donc )?ete (?:declare|juge|reconnu|trouve)e? interdite? de territoire/,
    /(?:le demandeur|la demanderesse|la personne en cause) est (?:donc )?interdite? de territoire/,
    /emporte (?:donc )?votre interdiction de territoire/,
  ],
}

/** They found so: in this letter, or in another that may no longer stand. */
export const found: Wording = {
  en: [
    /(?:you|the applicant|the principal applicant) (?:were|was) (?:found|determined|declared) (?:to be )?inadmissible/,
    /(?<!not |have |has )(?:found|determined|declared) (?:you|the applicant) (?:to be )?inadmissible/,
  ],
  fr: [
    /vous (?:aviez (?:donc )?ete|etiez|fut|futes) (?:declare|juge|reconnu|trouve)?e? ?interdite? de territoire/,
  ],
}
/** That a finding no longer stands. */
export const setAside: Wording = {
  en: [/set aside|quashed|overturned|vacated|reversed/],
  fr: [/infirmee?|cassee?|annulee?/],
}

/** The same of someone else. */
export const relatives: Wording = {
  en: [
    /(?:your|a|the) (?:accompanying |dependent |nonaccompanying )?(?:son|daughter|child|spouse|husband|wife|partner|mother|father|family member|dependant) (?:is|was|has been found|was found)(?: to be)? inadmissible/,
  ],
  fr: [
    /(?:votre|un|le|la) (?:fils|fille|enfant|epoux|epouse|mari|conjointe?|mere|pere|membre de (?:votre|la) famille) (?:est|a ete declaree?) interdite? de territoire/,
  ],
}

interface Ground {
  /** Of the Immigration and Refugee Protection Act. */
  provision: string
  words: Wording
}

/** Every ground of inadmissibility, by its provision and by its name. */
export const grounds: Readonly<Record<Inadmissibility, Ground>> = {
  security: {
    provision: '34',
    words: {
      en: [/security (?:grounds|reasons)/, /grounds of security/],
      fr: [/raisons? de securite/],
    },
  },
  'human-or-international-rights': {
    provision: '35',
    words: {
      en: [/violati(?:ng|on of) human or international rights/],
      fr: [/atteinte aux droits humains ou internationaux/],
    },
  },
  sanctions: {
    provision: '35.1',
    words: { en: [/grounds of sanctions|on sanctions/], fr: [/pour sanctions/] },
  },
  'serious-criminality': {
    provision: '36(1)',
    words: { en: [/serious criminality/], fr: [/grande criminalite/] },
  },
  criminality: {
    provision: '36(2)',
    words: {
      en: [/(?<!serious |organi[sz]ed |transborder )criminality/],
      fr: [/(?<!grande )criminalite(?! organisee| transfrontaliere)/],
    },
  },
  'transborder-criminality': {
    provision: '36(2.1)',
    words: { en: [/transborder criminality/], fr: [/criminalite transfrontaliere/] },
  },
  'organized-criminality': {
    provision: '37',
    words: { en: [/organi[sz]ed criminality/], fr: [/criminalite organisee/] },
  },
  health: {
    provision: '38',
    words: {
      en: [/health grounds/, /excessive demand/],
      fr: [/motifs sanitaires/, /fardeau excessif/],
    },
  },
  financial: {
    provision: '39',
    words: { en: [/financial (?:reasons|grounds)/], fr: [/motifs financiers/] },
  },
  misrepresentation: {
    provision: '40',
    words: {
      en: [/misrepresent(?:ation|ations|ing|ed)/],
      fr: [/fausses declarations/, /presentation erronee/],
    },
  },
  cessation: {
    provision: '40.1',
    words: { en: [/cessation of refugee protection/], fr: [/perte de l'asile/] },
  },
  'non-compliance': {
    provision: '41',
    words: {
      en: [/non ?compliance with the act/, /fail(?:ed|ing|ure) to comply with (?:the|this) act/],
      fr: [/manquement a la (?:presente )?loi/],
    },
  },
  'inadmissible-family-member': {
    provision: '42',
    words: { en: [/inadmissible family member/], fr: [/inadmissibilite familiale/] },
  },
}
