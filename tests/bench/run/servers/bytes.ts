/** What node:http alone can do: reads the request, writes the bytes that it was given with PUT for that request. */
import { listen } from './listen.ts';

const bytes = new Map<string, Buffer>();

await listen(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  if (request.method === 'PUT') {
    bytes.set(request.url ?? '', Buffer.concat(chunks));
    response.end();
    return;
  }
  const body = bytes.get(request.url ?? '') ?? Buffer.alloc(0);
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
  response.end(body);
});
