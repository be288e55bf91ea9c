// A forward proxy for which every host name is this machine. Chromium and Firefox have a setting for that; WebKit has only a proxy.

import { createServer, request as forward } from 'node:http'

/** Starts it on a free port and gives its address. It ends with the worker, and does not keep it alive. */
export const startLoopbackProxy = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const { port, pathname, search } = new URL(request.url ?? '')
      const onward = forward(
        {
          host: '127.0.0.1',
          port: port || 80,
          path: pathname + search,
          method: request.method,
          headers: request.headers
        },
        (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers)
          answer.pipe(response)
        }
      )
      onward.once('error', () => response.destroy())
      request.pipe(onward)
    })
    // Nothing on this machine speaks TLS.
    server.on('connect', (_request, socket) => socket.destroy())
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.unref()
      resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`)
    })
  })
