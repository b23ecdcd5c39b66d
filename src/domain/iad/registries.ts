import { iadRules, practice } from '../law/index.ts'
import { always, type Destination, destination } from '../rules.ts'
import type { Text } from '../text.ts'

const offices = practice({
  id: 'irb-iad-registry-offices',
  title: {
    en: 'Immigration and Refugee Board of Canada, notice of appeal pages and registry offices of the Immigration Appeal Division',
    fr: 'Commission de l’immigration et du statut de réfugié du Canada, pages des avis d’appel et greffes de la Section d’appel de l’immigration',
  },
  seenOn: '2026-11-23',
})

const regions = [
  {
    id: 'eastern-registry',
    mailbox: 'irb.iad-e-sai.cisr@irb-cisr.gc.ca',
    office: { en: 'Eastern office', fr: 'Bureau de l’Est' },
    serves: {
      en: 'Quebec, New Brunswick, Nova Scotia, Prince Edward Island, Newfoundland and Labrador, Nunavut and Ottawa',
      fr: 'Québec, Nouveau-Brunswick, Nouvelle-Écosse, Île-du-Prince-Édouard, Terre-Neuve-et-Labrador, Nunavut et Ottawa',
    },
  },
  {
    id: 'central-registry',
    mailbox: 'irb.iad-c-sai.cisr@irb-cisr.gc.ca',
    office: { en: 'Central office', fr: 'Bureau du Centre' },
    serves: { en: 'Ontario, except Ottawa', fr: 'Ontario, sauf Ottawa' },
  },
  {
    id: 'western-registry',
    mailbox: 'irb.iad-wo-sai.cisr@irb-cisr.gc.ca',
    office: { en: 'Western office', fr: 'Bureau de l’Ouest' },
    serves: {
      en: 'British Columbia, Alberta, Saskatchewan, Manitoba, Yukon and the Northwest Territories',
      fr: 'Colombie-Britannique, Alberta, Saskatchewan, Manitoba, Yukon et Territoires du Nord-Ouest',
    },
  },
]

/** The registry offices, by what decides between them; addresses are the Board’s practice. */
export const registriesFor = (whose: Text): readonly Destination[] => [
  ...regions.map(({ id, mailbox, office, serves }) =>
    destination({
      id,
      text: {
        en: `${office.en} of the Immigration Appeal Division, by email to ${mailbox}, where ${whose.en}: ${serves.en}. Check the address before filing.`,
        fr: `${office.fr} de la Section d’appel de l’immigration, par courriel à ${mailbox}, si ${whose.fr} : ${serves.fr}. Vérifier l’adresse avant le dépôt.`,
      },
      law: [iadRules('36(1)'), iadRules('36(5)(a)'), iadRules('40(1)(b)'), offices],
      needs: [],
      applies: always,
      channel: 'email',
      url: { en: `mailto:${mailbox}`, fr: `mailto:${mailbox}` },
    }),
  ),
  destination({
    id: 'registry-on-paper',
    text: {
      en: 'The same registry office, by mail, courier or hand: a paper document counts on the day stamped on it, not the day it was sent.',
      fr: 'Le même greffe, par courrier, messager ou remise en mains propres : un document papier compte à la date qui y est estampillée, et non à la date d’envoi.',
    },
    law: [iadRules('36(1)'), iadRules('36(5)'), iadRules('40(1)(a)')],
    needs: [],
    applies: always,
    channel: 'courier',
  }),
]
