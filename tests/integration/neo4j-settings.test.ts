/** The limits of the managed Neo4j, as the running server tells them. */
import neo4j from 'neo4j-driver';
import { expect, inject, test } from 'vitest';

test('the server runs with the limits that its settings file gives', async () => {
  const { uri, user, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery('SHOW SETTINGS YIELD name, value');
    const settings = Object.fromEntries(records.map((record) => [record.get('name'), record.get('value')]));
    expect(settings).toMatchObject({
      'db.transaction.timeout': '5s',
      'db.memory.transaction.max': '512.00MiB',
      'db.transaction.concurrent.maximum': '50',
      'server.bolt.thread_pool_max_size': '50',
      'dbms.cypher.forbid_exhaustive_shortestpath': 'true',
      'dbms.security.allow_csv_import_from_file_urls': 'false',
      'dbms.security.procedures.allowlist': 'db.index.fulltext.queryNodes,db.awaitIndexes,dbms.components',
      'dbms.security.auth_enabled': 'true',
      'server.default_listen_address': '127.0.0.1',
      'server.http.enabled': 'false',
      'server.https.enabled': 'false',
    });
  } finally {
    await driver.close();
  }
});
