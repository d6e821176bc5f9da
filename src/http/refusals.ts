/** The refusals before anything runs, in words. */
import type { RateLimitState } from '../graphql/context.ts';
import { RETRY_AFTER_S } from './admission.ts';
import type { Refusal } from './refusal.ts';

const SECOND_MS = 1_000;

export const UNKNOWN_KEY: Refusal = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'This API key is not known here. Leave it out to ask without one, or ask who runs this server for another.',
  chinese: '此处不识别该API密钥。可不带密钥直接查询，或向服务运营者另行索取。',
  headers: { 'WWW-Authenticate': 'Bearer' },
};

export const NO_ROOM: Refusal = {
  status: 503,
  code: 'OVERLOADED',
  message: 'The server is at its limit of requests at once. Ask again in a second.',
  chinese: '服务器同时处理的请求已达上限。请稍后一秒再试。',
  headers: { 'Retry-After': String(RETRY_AFTER_S) },
  details: { retryAfter: RETRY_AFTER_S },
};

export function tooOften({ by, perSecond, burst, nextInMs }: RateLimitState): Refusal {
  const seconds = Math.max(1, Math.ceil(nextInMs / SECOND_MS));
  const who = by === 'KEY' ? 'key' : 'address';
  return {
    status: 429,
    code: 'RATE_LIMITED',
    message: `More than ${burst} requests at once, or ${perSecond} a second, came from this ${who}. Ask again in ${seconds} s, and put several questions into one query.`,
    chinese: `来自同一${who === 'key' ? '密钥' : '地址'}的请求过多：一次最多${burst}个，每秒最多${perSecond}个。请在${seconds}秒后再试，并将多个问题合并为一次查询。`,
    headers: { 'Retry-After': String(seconds) },
    details: { limit: burst, perSecond, retryAfter: seconds },
  };
}
