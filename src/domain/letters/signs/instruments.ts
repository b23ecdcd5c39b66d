import type { Wording } from '../letter.ts'

export const actNames: Wording = {
  en: [/immigration and refugee protection act/, /irpa/],
  fr: [/loi sur l'immigration et la protection des refugies/, /lipr/],
}
export const regulationNames: Wording = {
  en: [/immigration and refugee protection regulations/, /irpr/],
  fr: [/reglement sur l'immigration et la protection des refugies/, /ripr/],
}
export const citizenshipNames: Wording = { en: [/citizenship act/], fr: [/loi sur la citoyennete/] }
