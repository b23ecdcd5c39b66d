import type { Known } from '../../facts/index.ts'
import { areSome, criminal, type Grounds, graveOrSanctions } from '../../inadmissibility.ts'
import { irpa, irpr } from '../../law/index.ts'
import { always, type Caution, caution } from '../../rules.ts'
import { countryList } from './authorities.ts'

/** Section 230(3): those whom a stay for a country does not help. */
const outsideCountryStay: Grounds = [...graveOrSanctions, ...criminal]

const isDismissal = ({ decision }: Known<'decision'>): boolean =>
  decision === 'refugee-appeal-dismissed'

const lost = {
  en: 'An application for leave against the Refugee Appeal Division brings no automatic stay',
  fr: 'La demande d’autorisation visant la Section d’appel des réfugiés n’emporte pas sursis automatique',
}

/** The stays that the law itself brings: when each applies, and what takes it away. */
export const automaticStays: readonly Caution[] = [
  caution({
    id: 'stay-on-application-for-leave',
    text: {
      en: 'An application for leave made in time against this decision stays the removal order, until leave or review is refused with no question certified, or the further appeals end: no motion is needed meanwhile.',
      fr: 'La demande d’autorisation faite à temps contre cette décision emporte sursis à la mesure de renvoi, jusqu’au refus de l’autorisation ou au rejet du contrôle sans question certifiée, ou jusqu’à la fin des appels ultérieurs : aucune requête n’est nécessaire entre-temps.',
    },
    law: [irpr('231(1)'), irpa('72(2)(b)')],
    needs: [
      'decision',
      'designatedForeignNational',
      'inadmissibility',
      'residesInUnitedStatesOrStPierre',
      'extensionOfTimeRequested',
    ],
    applies: (known) =>
      isDismissal(known) &&
      !known.designatedForeignNational &&
      !known.inadmissibility.includes('serious-criminality') &&
      !known.residesInUnitedStatesOrStPierre &&
      !known.extensionOfTimeRequested,
    whileUndecided: true,
  }),
  caution({
    id: 'no-stay-designated-foreign-national',
    text: {
      en: `${lost.en}: the person is a designated foreign national when it is made.`,
      fr: `${lost.fr} : la personne est un étranger désigné au moment où elle est faite.`,
    },
    law: [irpr('231(2)')],
    needs: ['decision', 'designatedForeignNational'],
    applies: (known) => isDismissal(known) && known.designatedForeignNational,
  }),
  caution({
    id: 'no-stay-serious-criminality',
    text: {
      en: `${lost.en}: the removal order rests on serious criminality.`,
      fr: `${lost.fr} : la mesure de renvoi repose sur la grande criminalité.`,
    },
    law: [irpr('231(3)(a)')],
    needs: ['decision', 'inadmissibility'],
    applies: (known) => isDismissal(known) && known.inadmissibility.includes('serious-criminality'),
  }),
  caution({
    id: 'no-stay-from-neighbouring-country',
    text: {
      en: `${lost.en}: the person resides or sojourns in the United States or St. Pierre and Miquelon and was reported on entry.`,
      fr: `${lost.fr} : la personne réside ou séjourne aux États-Unis ou à Saint-Pierre-et-Miquelon et a fait l’objet d’un rapport à son entrée.`,
    },
    law: [irpr('231(3)(b)')],
    needs: ['decision', 'residesInUnitedStatesOrStPierre'],
    applies: (known) => isDismissal(known) && known.residesInUnitedStatesOrStPierre,
  }),
  caution({
    id: 'no-stay-extension-asked',
    text: {
      en: `${lost.en}: it asks for an extension of time.`,
      fr: `${lost.fr} : elle demande une prolongation du délai.`,
    },
    law: [irpr('231(4)')],
    needs: ['decision', 'extensionOfTimeRequested'],
    applies: (known) => isDismissal(known) && known.extensionOfTimeRequested,
  }),
  caution({
    id: 'leave-application-does-not-stay',
    text: {
      en: 'Against a decision of this kind an application for leave alone does not stay removal: a motion is needed.',
      fr: 'Contre une décision de cette nature, la demande d’autorisation à elle seule n’emporte pas sursis au renvoi : il faut une requête.',
    },
    law: [irpr('231(1)'), irpa('48(2)')],
    needs: ['decision'],
    applies: (known) => !isDismissal(known),
  }),
  caution({
    needs: [],
    applies: always,
    id: 'stay-on-notification',
    text: {
      en: 'Notification that an application for protection may be made stays removal, until the limit passes with none, the person waives it in writing or the application is rejected; a late or later application brings no stay.',
      fr: 'L’avis qu’une demande de protection peut être faite emporte sursis au renvoi, jusqu’à l’expiration du délai sans demande, la renonciation écrite de la personne ou le rejet de la demande; la demande tardive ou subséquente n’en opère aucun.',
    },
    law: [irpr('232'), irpr('162'), irpr('163'), irpr('165')],
  }),
  caution({
    id: 'stay-ended-with-protection-refused',
    text: {
      en: 'The stay that came with the application for protection ended when it was rejected, and is not renewed by an application to the Court.',
      fr: 'Le sursis lié à la demande de protection a pris fin à son rejet et n’est pas renouvelé par une demande à la Cour.',
    },
    law: [irpr('232(c)'), irpr('165')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'pre-removal-risk-assessment',
  }),
  caution({
    id: 'humanitarian-request-alone',
    text: {
      en: 'A pending humanitarian request does not stay removal. Only the Minister’s opinion that a stay is justified by humanitarian or public policy considerations does, for the person and family members, until permanent residence is decided.',
      fr: 'La demande d’ordre humanitaire pendante n’emporte pas sursis au renvoi. Seule l’opinion du ministre que des considérations d’ordre humanitaire ou l’intérêt public le justifient y surseoit, pour la personne et les membres de sa famille, jusqu’à la décision sur la résidence permanente.',
    },
    law: [irpr('233')],
    needs: ['humanitarianRequestPending'],
    applies: ({ humanitarianRequestPending }) => humanitarianRequestPending,
  }),
  caution({
    id: 'country-stay',
    text: {
      en: 'The Minister may have stayed removals to the country concerned because of a generalized risk to its whole population: check the list, which changes. The stay ends for a person who consents in writing to be removed there.',
      fr: 'Le ministre peut avoir imposé un sursis aux renvois vers le pays en cause en raison d’un risque généralisé pour toute sa population : vérifier la liste, qui change. Le sursis ne profite pas à qui accepte par écrit d’y être renvoyé.',
    },
    law: [irpr('230(1)'), irpr('230(2)'), irpr('230(3)(f)'), countryList],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => !areSome(inadmissibility, outsideCountryStay),
    whileUndecided: true,
  }),
  caution({
    id: 'no-country-stay',
    text: {
      en: 'A stay of removals to a country does not apply to this person, because of the ground of inadmissibility.',
      fr: 'Le sursis aux renvois vers un pays ne s’applique pas à cette personne, en raison du motif d’interdiction de territoire.',
    },
    law: [irpr('230(3)')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => areSome(inadmissibility, outsideCountryStay),
  }),
  caution({
    id: 'no-country-stay-section-f',
    text: {
      en: 'Nor does a stay of removals to a country apply to a person referred to in section F of Article 1 of the Refugee Convention.',
      fr: 'Le sursis aux renvois vers un pays ne s’applique pas non plus à la personne visée à la section F de l’article premier de la Convention sur les réfugiés.',
    },
    law: [irpr('230(3)(e)')],
    needs: ['lastRefugeeDecision'],
    applies: ({ lastRefugeeDecision }) => lastRefugeeDecision === 'rejected-article-1e-or-1f',
  }),
  caution({
    id: 'sentence-being-served',
    text: {
      en: 'The order is stayed until a foreign national sentenced to imprisonment in Canada has completed the sentence.',
      fr: 'Il est sursis à la mesure tant que n’est pas purgée la peine d’emprisonnement infligée au Canada à l’étranger.',
    },
    law: [irpa('50(b)')],
    needs: ['inadmissibility', 'criminalityBasis'],
    applies: ({ inadmissibility, criminalityBasis }) =>
      criminalityBasis === 'conviction-in-canada' && areSome(inadmissibility, criminal),
  }),
  caution({
    needs: [],
    applies: always,
    id: 'other-stays-of-the-act',
    text: {
      en: 'The order is also stayed where a judicial decision, on which the Minister could make submissions, would be directly contravened, and for the duration of a stay imposed by the Immigration Appeal Division, another court or the Minister.',
      fr: 'Il est aussi sursis à la mesure lorsqu’une décision judiciaire, dans une instance où le ministre a pu présenter ses observations, a pour effet direct d’en empêcher l’exécution, et pour la durée prévue par la Section d’appel de l’immigration, une autre juridiction ou le ministre.',
    },
    law: [irpa('50(a)'), irpa('50(c)'), irpa('50(e)'), irpa('68')],
  }),
]
