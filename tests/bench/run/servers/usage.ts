/**
 * Loaded into every server that is measured, ours and others', before its own code: tells the bench what the process
 * has used, and, while it is asked to, which statements it sends.
 */
import { createRequire } from 'node:module';
import { isInt } from 'neo4j-driver';

export interface Statement {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export type Question = 'usage' | 'record' | 'recorded';

export interface Usage {
  /** Milliseconds of processor time since the start. */
  readonly cpu: number;
  /** MB now, and the most there ever were. */
  readonly memory: number;
  readonly peakMemory: number;
}

interface Connection {
  run(query: string, params: Record<string, unknown>, config: unknown): unknown;
}

const MB = 1024 * 1024;

process.on('message', (question: Question) => {
  if (question === 'usage') process.send?.(usage());
  else process.send?.(question === 'record' ? record() : recorded());
});
// The bench is gone: nobody else would end this process.
process.once('disconnect', () => process.exit(0));

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  const peakMemory = process.resourceUsage().maxRSS / 1024;
  return { cpu: (user + system) / 1000, memory: process.memoryUsage.rss() / MB, peakMemory };
}

let statements: Statement[] = [];
let original: Connection['run'] | undefined;

/** The class of the driver through which every statement goes, whatever interface of it is used. */
function connectionClass(): { prototype: Connection } {
  const driver = createRequire(createRequire(import.meta.url).resolve('neo4j-driver'));
  return driver('neo4j-driver-bolt-connection/lib/connection/connection-channel.js').default;
}

function record(): boolean {
  statements = [];
  const { prototype } = connectionClass();
  original ??= prototype.run;
  const run = original;
  prototype.run = function (query, params, config) {
    statements.push({ text: query, params: plain(params) as Statement['params'] });
    return run.call(this, query, params, config);
  };
  return true;
}

/** Parameters as another process can have them: the driver's whole numbers are objects of a class. */
function plain(value: unknown): unknown {
  if (isInt(value)) return value.toBigInt();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
}

function recorded(): Statement[] {
  if (original !== undefined) connectionClass().prototype.run = original;
  return statements;
}
