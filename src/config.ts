/** Configuration: the only reader of the environment. Parsed once, all mistakes told together. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { StartupError } from './errors.ts';
import { DEFAULT_LIMITS, type Limits } from './graphql/limits.ts';
import { type ApiKey, parseKeys } from './http/api-keys.ts';
import type { GuardSettings } from './http/guard.ts';

/** A whole number over 0 that has a default. */
const count = (byDefault: number) => z.coerce.number().int().min(1).default(byDefault);
const onOff = z.enum(['on', 'off']);

/** Longest wait for a balancer: a service manager that asked to stop loses patience later. */
const MAX_STOP_DELAY_MS = 60_000;

/** A balancer that asks every second has asked twice by then. */
const STOP_DELAY_MS = 2_000;

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  /** A database of one's own; without it Neo4j is fetched and run. */
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/,
      'give an address such as neo4j://host:7687 or neo4j+s://xxxx.databases.neo4j.io',
    )
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  /** Folder of the managed Neo4j, below the project unless absolute. */
  CHOKEPOINT_DATA: z.string().min(1).default('.neo4j'),
  /** Address under which others reach this server; without it links name the host that was asked. */
  PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\/[^/?#\s]+$/, 'give scheme and host only, such as https://chips.example.org')
    .optional(),
  /** Who may show `/views` in a frame: sources of the directive `frame-ancestors`. */
  FRAME_ANCESTORS: z
    .string()
    .regex(/^[\w\s*:/.'-]+$/, "give sources such as https://news.example.org, 'self' or *")
    .default('*'),
  /** Whether finished answers are kept for questions that come again. */
  RESPONSE_CACHE: z.enum(['on', 'off']).default('on'),
  /** Limits, see `dataset { limits }`. */
  MAX_BODY_KB: count(DEFAULT_LIMITS.bodyKb),
  MAX_TOKENS: count(DEFAULT_LIMITS.tokens),
  MAX_DEPTH: count(DEFAULT_LIMITS.depth),
  MAX_COST: count(DEFAULT_LIMITS.cost),
  MAX_CONCURRENT: count(DEFAULT_LIMITS.concurrent),
  DEADLINE_MS: count(DEFAULT_LIMITS.deadlineMs),
  /** Whether clients are limited in how often they ask; by default wherever others than this machine reach the server. */
  RATE_LIMIT: onOff.optional(),
  RATE_PER_SECOND: count(DEFAULT_LIMITS.perSecond),
  RATE_BURST: count(DEFAULT_LIMITS.burst),
  /** A file of API keys, made with `npm run key`. */
  API_KEYS: z.string().min(1).optional(),
  /** Proxies in front of the server that say in X-Forwarded-For who asked. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  /** Who may read `/metrics`. */
  METRICS: z.enum(['loopback', 'on', 'off']).default('loopback'),
  /** Whether lines of the log name clients' addresses. */
  LOG_CLIENTS: onOff.default('off'),
  /** Milliseconds between "not ready" and closing; by default none on loopback. */
  STOP_DELAY_MS: z.coerce.number().int().min(0).max(MAX_STOP_DELAY_MS).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly dataFolder: string;
  readonly publicUrl: string | undefined;
  readonly frameAncestors: string;
  readonly keepAnswers: boolean;
  readonly guard: GuardSettings;
  /** Undefined where the managed Neo4j is used. */
  readonly neo4j:
    | { readonly uri: string; readonly user: string; readonly password: string; readonly database?: string }
    | undefined;
}

/** Reads the configuration; StartupError that lists every mistake. Empty variables count as not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (given.NEO4J_URI !== undefined && given.NEO4J_PASSWORD === undefined) {
    problems.push('NEO4J_PASSWORD: needed with NEO4J_URI');
  }
  const keys = parsed.success ? readKeys(parsed.data.API_KEYS, problems) : [];
  if (!parsed.success || problems.length > 0) {
    throw new StartupError(`The environment has mistakes:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
  const { HOST, PORT, LOG_LEVEL, CHOKEPOINT_DATA, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = parsed.data;
  const { PUBLIC_URL, FRAME_ANCESTORS, RESPONSE_CACHE } = parsed.data;
  return {
    host: HOST,
    port: PORT,
    logLevel: LOG_LEVEL,
    dataFolder: CHOKEPOINT_DATA,
    publicUrl: PUBLIC_URL,
    frameAncestors: FRAME_ANCESTORS,
    keepAnswers: RESPONSE_CACHE === 'on',
    guard: guardOf(parsed.data, keys),
    neo4j:
      NEO4J_URI === undefined || NEO4J_PASSWORD === undefined
        ? undefined
        : {
            uri: NEO4J_URI,
            user: NEO4J_USER,
            password: NEO4J_PASSWORD,
            ...(NEO4J_DATABASE !== undefined && { database: NEO4J_DATABASE }),
          },
  };
}

/** Addresses that only this machine reaches. */
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/;

function guardOf(given: z.infer<typeof environment>, keys: readonly ApiKey[]): GuardSettings {
  const isPublic = !LOOPBACK.test(given.HOST);
  const limits: Limits = {
    bodyKb: given.MAX_BODY_KB,
    tokens: given.MAX_TOKENS,
    depth: given.MAX_DEPTH,
    cost: given.MAX_COST,
    concurrent: given.MAX_CONCURRENT,
    deadlineMs: given.DEADLINE_MS,
    perSecond: given.RATE_PER_SECOND,
    burst: given.RATE_BURST,
  };
  return {
    limits,
    keys,
    rateLimit: given.RATE_LIMIT === undefined ? isPublic : given.RATE_LIMIT === 'on',
    trustProxy: given.TRUST_PROXY,
    metrics: given.METRICS.toUpperCase() as GuardSettings['metrics'],
    logClients: given.LOG_CLIENTS === 'on',
    stopDelayMs: given.STOP_DELAY_MS ?? (isPublic ? STOP_DELAY_MS : 0),
  };
}

/** The keys of a file; what is wrong with it is added to the problems, without a word of what it holds. */
function readKeys(file: string | undefined, problems: string[]): readonly ApiKey[] {
  if (file === undefined) return [];
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    problems.push('API_KEYS: the file cannot be read. Make a line for it with: npm run key -- <name>');
    return [];
  }
  const read = parseKeys(text);
  problems.push(...read.problems.map((problem) => `API_KEYS: ${problem}`));
  return read.keys;
}
