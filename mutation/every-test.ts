/**
 * Stryker’s runner would run only the tests that were seen to reach a mutant, whatever its settings.
 * But what is remembered (the holidays of a year) is reached only by the first test that asks: so no
 * coverage is told, and every test of the group runs.
 */
const stryker = Reflect.get(globalThis, '__stryker__') as object
Reflect.defineProperty(stryker, 'mutantCoverage', { get: () => undefined, set: () => {} })
