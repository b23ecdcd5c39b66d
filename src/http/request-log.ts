import { type FastifyReply, type FastifyRequest, LogController } from 'fastify'

declare module 'fastify' {
  interface FastifyRequest {
    /** Its line is written. */
    isRecorded: boolean
  }
}

/**
 * One line for each request, when it is over. A route is its pattern, a key its label: the address,
 * the body and where the request came from are in no line.
 */
export class RequestLog extends LogController {
  override incomingRequest(request: FastifyRequest, reply: FastifyReply): void {
    reply.raw.once('close', () => {
      if (!request.isRecorded) record(request, reply, 'request broken off')
    })
  }

  override requestCompleted(_: unknown, request: FastifyRequest, reply: FastifyReply): void {
    record(request, reply, 'request completed')
  }

  override streamError(): void {}
}

/** Writes the line of a request; its id is bound to its logger. */
export function record(request: FastifyRequest, reply: FastifyReply, said: string): void {
  request.isRecorded = true
  reply.log.info(
    {
      method: request.method,
      route: request.routeOptions.url,
      status: reply.raw.headersSent ? reply.statusCode : undefined,
      ms: Math.round(reply.elapsedTime * 100) / 100,
      key: request.keyLabel,
    },
    said,
  )
}
