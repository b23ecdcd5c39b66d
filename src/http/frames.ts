/** Where an error was raised, without what it was raised on: a message can quote the request. */
export const framesOf = (stack = ''): string[] =>
  stack.split('\n').filter((line) => line.startsWith('    at '))
