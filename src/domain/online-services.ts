import type { Text } from './text.ts'

/** Where several remedies are sought online. */

export const departmentAccount: Text = {
  en: 'https://www.canada.ca/en/immigration-refugees-citizenship/services/application/account.html',
  fr: 'https://www.canada.ca/fr/immigration-refugies-citoyennete/services/demande/compte.html',
}

/** The address of its French page was not found. */
export const courtFiling: Text = {
  en: 'https://efiling.fct-cf.gc.ca/en/online-access/e-filing-intro',
  fr: 'https://efiling.fct-cf.gc.ca/en/online-access/e-filing-intro',
}
