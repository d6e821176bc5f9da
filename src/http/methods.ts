/** Methods and types of bodies that an address takes; the rest is told what it takes. */
import type { RequestHandler } from 'express';
import { inspectAddress } from './json-body.ts';
import { refuse } from './refusal.ts';

const OF_THE_API = 'GET, HEAD, POST, OPTIONS';
const OF_PAGES = 'GET, HEAD, OPTIONS';

/** Headers that pages of other sites may send. */
const ALLOWED_HEADERS = 'Content-Type, Accept-Language, Authorization, X-Api-Key, X-Request-Id';

const A_DAY_S = '86400';

export const acceptMethods: RequestHandler = (request, response, next) => {
  const isApi = request.path === '/graphql' || request.path.startsWith('/graphql/');
  const allowed = isApi ? OF_THE_API : OF_PAGES;
  if (request.method === 'OPTIONS') {
    response
      .status(204)
      .set({
        Allow: allowed,
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Methods': isApi ? 'GET, POST' : 'GET',
        'Access-Control-Allow-Headers': ALLOWED_HEADERS,
        'Access-Control-Max-Age': A_DAY_S,
      })
      .end();
    return;
  }
  if (!allowed.split(', ').includes(request.method)) {
    refuse(request, response, {
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      message: `This address takes ${allowed}.`,
      chinese: `此地址只接受${allowed}。`,
      headers: { Allow: allowed },
    });
    return;
  }
  // The answer to HEAD was set up without a body when the request came; from here on it is a GET.
  if (isApi && request.method === 'HEAD') request.method = 'GET';
  next();
};

/** Bodies of the API are JSON; JSON in an address is looked at like a body. */
export const acceptType: RequestHandler = (request, response, next) => {
  if (request.method === 'POST' && !request.is('application/json')) {
    refuse(request, response, {
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: 'Send the query as JSON, with the header Content-Type: application/json.',
      chinese: '请以JSON发送查询，并设置Content-Type: application/json。',
    });
    return;
  }
  inspectAddress(request.originalUrl);
  next();
};
