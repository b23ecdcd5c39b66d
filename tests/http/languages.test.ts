import { afterAll, describe, expect, test } from 'vitest'
import { studyPermitRefusedAbroad as facts, post, serviceOn } from './service.ts'

const service = await serviceOn('2026-11-02T15:00:00Z')
afterAll(() => service.close())

const titles = {
  en: 'Application for leave and for judicial review',
  fr: 'Demande d’autorisation et de contrôle judiciaire',
}

describe('the language asked for', () => {
  test.for([
    ['en', 'en'],
    ['en-CA', 'en'],
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['fr-CA', 'fr'],
    ['fr-CA, fr;q=0.9, en;q=0.8', 'fr'],
    ['en;q=0.5, fr;q=0.9', 'fr'],
    ['fr;q=0.5, en;q=0.9', 'en'],
    ['fr;q=0.9, en', 'en'],
    ['de, fr;q=0.1', 'fr'],
    ['en;q=0, *', 'fr'],
    ['fr;q=0', 'en'],
    ['*', 'en'],
    ['de', 'en'],
    ['iu, de;q=0.5', 'en'],
    ['', 'en'],
    ['!!!', 'en'],
  ] as const)('“%s” is answered in %s', async ([header, language]) => {
    const body = { facts, remedies: ['judicial-review'] }
    const response = await post(service, '/v1/eligibility', body, { 'accept-language': header })
    expect(response.headers['content-language']).toBe(language)
    expect(response.headers.vary).toBe('accept, accept-language')
    expect(response.json().remedies[0].title).toBe(titles[language])
  })

  test('no header is English', async () => {
    const response = await post(service, '/v1/eligibility', { facts })
    expect(response.headers['content-language']).toBe('en')
  })

  test('the days, ids and verdicts are the same in both', async () => {
    const [en, fr] = await Promise.all(
      ['en', 'fr'].map(async (language) =>
        (await post(service, '/v1/assessments', { facts }, { 'accept-language': language })).json(),
      ),
    )
    const ofRemedy = ({ remedy, verdict, timing, missing }: Record<string, unknown>) => ({
      remedy,
      verdict,
      timing,
      missing,
    })
    const ofDeadline = ({ id, lastDay, dueOn, fileBy, state }: Record<string, unknown>) => ({
      id,
      lastDay,
      dueOn,
      fileBy,
      state,
    })
    expect(fr.remedies.map(ofRemedy)).toEqual(en.remedies.map(ofRemedy))
    expect(fr.deadlines.map(ofDeadline)).toEqual(en.deadlines.map(ofDeadline))
    expect(fr.nextLimit).toEqual(en.nextLimit)
  })

  test('French cites the French Act', async () => {
    const body = { facts, remedies: ['judicial-review'] }
    const response = await post(service, '/v1/eligibility', body, { 'accept-language': 'fr' })
    const [{ findings }] = response.json().remedies
    expect(findings.find(({ id }: { id: string }) => id === 'appeals-exhausted')).toMatchObject({
      law: expect.arrayContaining([
        {
          cite: 'LIPR, art. 72(2)a)',
          url: 'https://laws-lois.justice.gc.ca/fra/lois/I-2.5/article-72.html',
        },
      ]),
    })
  })
})
