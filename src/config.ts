/** Configuration: the only reader of the environment. Parsed once, all mistakes told together. */
import { z } from 'zod';
import { StartupError } from './errors.ts';

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
