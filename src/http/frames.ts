/**
 * Where an error was raised, without what it was raised on: its message can quote the request, even
 * in lines that look like frames, so the stack is read from its end.
 */
export function framesOf({
  stack = '',
  message = '',
}: {
  stack?: string
  message?: string
}): string[] {
  const frames = stack.slice(stack.indexOf(message) + message.length)
  return frames.split('\n').filter((line) => line.startsWith('    at '))
}
