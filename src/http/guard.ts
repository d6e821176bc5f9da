/** What whoever runs a server may choose about who may ask how much, and who may watch. */
import { DEFAULT_LIMITS, type Limits } from '../graphql/limits.ts';
import type { ApiKey } from './api-keys.ts';
import type { MetricsAudience } from './metrics.ts';

export interface GuardSettings {
  readonly limits: Limits;
  /** Whether clients are limited in how often they ask. */
  readonly rateLimit: boolean;
  readonly keys: readonly ApiKey[];
  /** Proxies in front that are trusted to say who asked; 0 for none. */
  readonly trustProxy: number;
  readonly metrics: MetricsAudience;
  /** Whether the log names addresses of clients. */
  readonly logClients: boolean;
  /** Between "not ready" and closing, so that a balancer notices. */
  readonly stopDelayMs: number;
}

/** A server that nobody but this machine reaches. */
export const DEFAULT_GUARD: GuardSettings = {
  limits: DEFAULT_LIMITS,
  rateLimit: false,
  keys: [],
  trustProxy: 0,
  metrics: 'LOOPBACK',
  logClients: false,
  stopDelayMs: 0,
};
