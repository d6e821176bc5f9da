/** Settings of the managed Neo4j. Neo4j refuses to start on an unknown one. */

/** `neo4j.conf` for a server on loopback. */
export function neo4jConf(boltPort: number): string {
  return Object.entries({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    // The seed takes some 50 MB on disk; a generated graph a hundred times its size still runs with this.
    'server.memory.pagecache.size': '256m',
    // A statement beyond these is a mistake or an attack. The API sends its own, shorter timeout; the loader a longer.
    'db.transaction.timeout': '5s',
    'db.memory.transaction.max': '512m',
    'db.transaction.concurrent.maximum': '50',
    'server.bolt.thread_pool_max_size': '50',
    // Twice 5 s by default, spent after all data is on disk: SIGTERM to exit took 10.6 s, takes 2.3 s.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    'internal.server.bolt.connection_shutdown_wait_time': '1s',
    'dbms.cypher.forbid_exhaustive_shortestpath': 'true',
    // No Cypher text comes from a user; if one ever did, it could read no file and call nothing else.
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.security.procedures.allowlist': 'db.index.fulltext.queryNodes,db.awaitIndexes,dbms.components',
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** Arguments of the Java machine: those of Neo4j's own start script that matter here. */
export const JAVA_ARGUMENTS = [
  '-Xms256m',
  // Statements of all requests together may take 70 % of it, one of them 512 MB.
  '-Xmx2g',
  '-XX:+UseG1GC',
  // Java's second compiler waits ten times as long before it takes a method: until the first answer 16 s of processor time
  // instead of 20, a second less on two cores. Under load the methods that count get there all the same.
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=6000',
  '-XX:Tier4CompileThreshold=150000',
  '-XX:Tier4BackEdgeThreshold=400000',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-Dfile.encoding=UTF-8',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  // A server without memory answers nobody and stays; one that ends is noticed.
  '-XX:+ExitOnOutOfMemoryError',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
];
