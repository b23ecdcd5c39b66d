import type { Known } from '../../facts/index.ts'
import { irpr, type Law } from '../../law/index.ts'
import { type Fee, fee } from '../../rules.ts'
import type { Text } from '../../text.ts'
import { feeList } from './practices.ts'

const since2024 = { measuredOn: ['asOf'], from: '2024-12-01', until: '2025-12-01' } as const
const since2025 = { measuredOn: ['asOf'], from: '2025-12-01' } as const

/** One fee before and since the last increase; the day that counts is that of receipt. */
const fees = (
  id: string,
  status: Known['temporaryStatus'],
  [before, now]: readonly [number, number],
  text: Text,
  law: Law,
): readonly Fee[] => {
  const one = {
    id,
    text,
    law,
    needs: ['temporaryStatus'] as const,
    applies: ({ temporaryStatus }: Known<'temporaryStatus'>) => temporaryStatus === status,
  }
  return [
    fee({ ...one, amount: before, inForce: since2024 }),
    fee({ ...one, amount: now, inForce: since2025 }),
  ]
}

export const restorationFees: readonly Fee[] = [
  ...fees(
    'visitor',
    'visitor',
    [239.75, 246.25],
    { en: 'Restoration of status as a visitor.', fr: 'Rétablissement du statut de visiteur.' },
    [irpr('306(1)'), feeList],
  ),
  ...fees(
    'student',
    'student',
    [389.75, 396.25],
    {
      en: 'Restoration of status as a student, with a new study permit.',
      fr: 'Rétablissement du statut d’étudiant, avec nouveau permis d’études.',
    },
    [irpr('306(1)'), irpr('300(1)'), feeList],
  ),
  ...fees(
    'worker',
    'worker',
    [394.75, 401.25],
    {
      en: 'Restoration of status as a worker, with a new work permit (an open work permit has a further fee).',
      fr: 'Rétablissement du statut de travailleur, avec nouveau permis de travail (le permis ouvert comporte des frais additionnels).',
    },
    [irpr('306(1)'), irpr('299(1)'), feeList],
  ),
]
