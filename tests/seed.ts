import fc from 'fast-check'

// What is green today is green tomorrow: a new seed is a search, and `npm run properties` searches.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_123) })
