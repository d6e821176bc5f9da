import { join } from 'node:path';
import express, { type Request, type Response, type Router } from 'express';

/**
 * What the page may load: only what this server gives out itself.
 * - style 'unsafe-inline': Monaco writes its theme into <style> elements and positions into style attributes.
 * - font and image data: GraphiQL's style sheet carries its fonts, Monaco's its wavy underlines, as data: addresses.
 * - worker: Monaco's language services run in workers, built as files of ours.
 * Scripts have no exception. Images from elsewhere are refused, so that an address in an answer calls nobody.
 */
const PAGE_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A worker follows the policy of its own file, not that of the page. */
const ASSET_POLICY = "default-src 'self'; frame-ancestors 'none'";

/** Asset names carry a hash of their content, so a copy is right for good. */
const ONE_YEAR = '365d';

const NOT_BUILT = 'The sandbox is not built yet. Build it with: npm run build\n';

/**
 * The sandbox: its page for a browser that opens /graphql, its files under /sandbox/assets, and the licences of what is in
 * them. Mount it before the GraphQL endpoint, which answers everything else at that address.
 */
export function sandboxRouter({ folder }: { folder: string }): Router {
  const router = express.Router();

  router.get('/graphql', (request, response, next) => {
    response.vary('Accept');
    if (!wantsPage(request)) return next();
    setSafetyHeaders(response, PAGE_POLICY);
    response.set('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: folder, cacheControl: false }, (error?: NodeJS.ErrnoException) => {
      if (error?.code === 'ENOENT') response.status(503).type('text').send(NOT_BUILT);
      else if (error) next(error);
    });
  });

  // Its name has no hash, so it is no asset.
  router.get('/sandbox/licences.md', (_request, response, next) => {
    setSafetyHeaders(response, ASSET_POLICY);
    response.sendFile('licences.md', { root: folder }, (error) => {
      if (error) next(error);
    });
  });

  router.use(
    '/sandbox/assets',
    express.static(join(folder, 'assets'), {
      index: false,
      redirect: false,
      immutable: true,
      maxAge: ONE_YEAR,
      setHeaders: (response) => setSafetyHeaders(response, ASSET_POLICY),
    }),
  );
  return router;
}

/** A browser asks for text/html first; no preference and JSON mean the API, and so is a query in the address. */
function wantsPage(request: Request): boolean {
  const preferred = request.accepts(['application/graphql-response+json', 'application/json', 'text/html']);
  return preferred === 'text/html' && request.query.query === undefined;
}

function setSafetyHeaders(response: Response, policy: string): void {
  response.set({
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
}
