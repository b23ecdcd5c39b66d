import { barPermit, statusMayBeLost } from '../../claims/index.ts'
import { feesChange } from '../../fees.ts'
import { ACT_OF_2026, decisionNotesPage, irpa, irpr } from '../../law/index.ts'
import { always, type Caution, caution } from '../../rules.ts'
import { permitInstructions } from './practices.ts'

export const cautions: readonly Caution[] = [
  caution({
    id: 'exceptional',
    text: {
      en: 'A permit is an exception that an officer must find justified in the circumstances: show a compelling need to be in Canada that outweighs the risk, and answer the inadmissibility or the shortcoming itself.',
      fr: 'Le permis est une exception que l’agent doit estimer justifiée par les circonstances : démontrer une nécessité impérieuse d’être au Canada qui l’emporte sur le risque, et répondre à l’interdiction de territoire ou au manquement lui-même.',
    },
    law: [irpa('24(1)'), irpa('24(3)'), permitInstructions],
    needs: [],
    applies: always,
  }),
  caution(statusMayBeLost),
  caution({
    id: 'no-status-meanwhile',
    text: {
      en: 'Asking for a permit gives no status, allows neither work nor study, and stays no removal order.',
      fr: 'La demande de permis ne confère aucun statut, n’autorise ni le travail ni les études et n’emporte sursis à aucune mesure de renvoi.',
    },
    law: [irpa('24(1)'), irpa('48(2)'), irpa('50')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'may-end-at-any-time',
    text: {
      en: 'The permit may be cancelled at any time, ends when its holder leaves Canada without prior authorization to re-enter, and never lasts longer than three years.',
      fr: 'Le permis est annulable en tout temps, prend fin si son titulaire quitte le Canada sans autorisation préalable d’y rentrer et ne dure jamais plus de trois ans.',
    },
    law: [irpa('24(1)'), irpr('63')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'not-restorable',
    text: {
      en: 'The status of a permit holder cannot be restored once it is lost: ask for another permit before it ends.',
      fr: 'Le statut du titulaire d’un permis ne peut être rétabli une fois perdu : demander un autre permis avant sa fin.',
    },
    law: [irpr('182(1)'), irpr('183(4)(c)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'restoration-first',
    text: {
      en: 'A visitor, worker or student who has lost status in Canada should first see whether it can be restored in time: officers expect the ordinary way to be tried, and a request for a permit does not put off that time.',
      fr: 'Le visiteur, le travailleur ou l’étudiant qui a perdu son statut au Canada vérifiera d’abord s’il peut être rétabli à temps : les agents s’attendent à ce que la voie ordinaire soit tentée, et la demande de permis ne reporte pas ce délai.',
    },
    law: [irpr('182(1)'), permitInstructions],
    needs: ['personIn', 'temporaryStatus'],
    applies: ({ personIn, temporaryStatus }) =>
      personIn === 'in-canada' &&
      (temporaryStatus === 'visitor' ||
        temporaryStatus === 'worker' ||
        temporaryStatus === 'student'),
  }),
  caution({
    id: 'inadmissibility-remains',
    text: {
      en: 'The permit overcomes the inadmissibility for its own time only: seek what ends it (rehabilitation, relief, a record suspension) as well.',
      fr: 'Le permis ne surmonte l’interdiction de territoire que pour sa durée : demander aussi ce qui y met fin (réadaptation, dispense, suspension du casier).',
    },
    law: [irpa('24(1)'), irpa('36(3)'), irpa('42.1')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => inadmissibility.length > 0,
  }),
  caution({
    id: 'misrepresentation',
    text: {
      en: 'While the inadmissibility for misrepresentation lasts, a permit is the only way to a stay in Canada, and no application for permanent residence may be made.',
      fr: 'Tant que dure l’interdiction de territoire pour fausses déclarations, le permis est la seule voie vers un séjour au Canada, et aucune demande de résidence permanente ne peut être présentée.',
    },
    law: [irpa('40(2)(a)'), irpa('40(3)'), irpa('24(1)')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => inadmissibility.includes('misrepresentation'),
  }),
  caution({
    id: 'declaration',
    text: {
      en: 'A person who is the subject of a declaration by the Minister may not become a temporary resident while it has effect.',
      fr: 'La personne visée par une déclaration du ministre ne peut devenir résident temporaire tant que celle-ci est valide.',
    },
    law: [irpa('22.1(1)'), irpa('22.1(2)'), irpa('20(1.1)')],
    needs: ['subjectOfDeclaration'],
    applies: ({ subjectOfDeclaration }) => subjectOfDeclaration,
  }),
  caution({
    id: 'bar-after-claim',
    text: {
      en: 'The twelve months run from the latest of the Board’s decisions and the Federal Court’s refusal with respect to the claim; any withdrawal counts, whatever evidence was heard. State the last of these days.',
      fr: 'Les douze mois courent de la plus récente des décisions de la Commission et du refus de la Cour fédérale à l’égard de la demande d’asile; tout retrait compte, quelle que soit la preuve entendue. Indiquer le dernier de ces jours.',
    },
    law: [irpa('24(4)')],
    needs: ['decision', 'lastRefugeeDecision'],
    applies: ({ decision, lastRefugeeDecision }) =>
      decision === 'refugee-claim-rejected' ||
      decision === 'refugee-appeal-dismissed' ||
      barPermit.includes(lastRefugeeDecision),
  }),
  caution({
    id: 'designated-conditions',
    text: {
      en: 'For a further twelve months after the five years, an officer may refuse to consider the request of a designated foreign national who, without reasonable excuse, failed to comply with a condition or requirement imposed. A final determination may include that of the courts: have a lawyer confirm the day.',
      fr: 'Pendant une année encore après les cinq ans, l’agent peut refuser d’examiner la demande de l’étranger désigné qui, sans excuse valable, a omis de se conformer à une condition ou obligation imposée. Le dernier ressort peut comprendre les tribunaux : faire confirmer le jour par un avocat.',
    },
    law: [irpa('24(5)'), irpa('24(7)')],
    needs: ['designatedForeignNational'],
    applies: ({ designatedForeignNational }) => designatedForeignNational,
  }),
  caution({
    id: 'issued-abroad',
    text: {
      en: 'A permit issued outside Canada makes its holder a temporary resident only once they have been examined on arrival.',
      fr: 'Le permis délivré hors du Canada ne fait de son titulaire un résident temporaire qu’après le contrôle à son arrivée.',
    },
    law: [irpa('24(2)')],
    needs: ['personIn'],
    applies: ({ personIn }) => personIn === 'outside-canada',
  }),
  caution({
    id: 'same-request-again',
    text: {
      en: 'No law limits how often a permit may be requested outside the bars, but a request that repeats a refused one will be refused: bring what is new.',
      fr: 'Hors les interdictions, aucune loi ne limite le nombre de demandes de permis, mais la demande qui reprend celle qui a été refusée le sera aussi : apporter du nouveau.',
    },
    law: [irpa('24(1)'), irpa('24(4)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'temporary-resident-permit',
  }),
  caution({
    id: 'no-notes-with-refusal',
    text: {
      en: 'The officer’s notes do not come with the refusal of a permit: ask for them at once if it is to be challenged.',
      fr: 'Les notes de l’agent ne sont pas jointes au refus d’un permis : les demander aussitôt s’il doit être contesté.',
    },
    law: [decisionNotesPage],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'order-of-the-governor-in-council',
    text: {
      en: 'An order of the Governor in Council may cancel, suspend or vary permits or impose conditions on them: check that none is in force. Its cancellation of a permit does not by itself end the status.',
      fr: 'Un décret du gouverneur en conseil peut annuler, suspendre ou modifier des permis ou les assortir de conditions : vérifier qu’aucun n’est en vigueur. L’annulation d’un permis par décret n’emporte pas à elle seule la perte du statut.',
    },
    law: [irpa('87.302(1)'), irpa('47(c)')],
    needs: [],
    applies: always,
    inForce: { measuredOn: ['asOf'], from: ACT_OF_2026 },
  }),
  ...feesChange(irpr('298(1)')),
]
