/** What no answer may give away: Cypher, frames of a stack, words of the driver, hosts, paths of the machine. */
import { hostname, tmpdir } from 'node:os';
import { ROOT } from './app.ts';

const quoted = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const LEAKS: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'Cypher',
    /\b(?:(?:OPTIONAL )?MATCH ?\(|UNWIND \$|CALL (?:\(|\{|db\.)|RETURN [a-z]\w*\.|DETACH DELETE|STARTS WITH \$)/g,
  ],
  ['a stack frame', /\n\s+at [\w<]|\bat (?:async )?[\w.<>]+ \([^)]*:\d+|node:internal|node_modules/g],
  ['words of the driver', /\bNeo\.(?:Client|Transient|Database)\w*|Neo4jError|ServiceUnavailable|queryNodes|Lucene/gi],
  ['a host', /\b(?:127\.0\.0\.\d+|localhost|(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[\w.]+)/g],
  // Not as a part of a longer word, such as an address of a document may have.
  ['this host', new RegExp(`(?<![\\w-])${quoted(hostname())}(?![\\w-])`, 'g')],
  ['a path', new RegExp(`${quoted(ROOT)}|${quoted(tmpdir())}/|file://|[\\w/]\\.(?:ts|m?js|java):\\d+`, 'g')],
  ['a path of a system', /(?<![\w./])\/(?:home|root|usr|var|opt|srv|etc|proc|tmp)\/\w/g],
];

/** The leaks in what was answered; words that the client sent itself are none. */
export function leaksIn(answered: string, sent = ''): string[] {
  return LEAKS.flatMap(([what, pattern]) =>
    [...answered.matchAll(pattern)]
      .filter(([found]) => !sent.includes(found))
      .map(({ 0: found, index }) => `${what}: ${found} in ${answered.slice(Math.max(0, index - 60), index + 80)}`),
  );
}
