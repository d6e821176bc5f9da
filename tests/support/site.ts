/** Pages of ours embedded in a page of another site. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves `html` at an origin of its own while `work` runs. */
export async function withSite<Result>(html: string, work: (origin: string) => Promise<Result>): Promise<Result> {
  const site = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(site.address() as AddressInfo).port}`);
  } finally {
    const closed = new Promise((resolve) => site.close(resolve));
    // Browsers open connections ahead of need: without a request on them, they would hold the server open.
    site.closeAllConnections();
    await closed;
  }
}
