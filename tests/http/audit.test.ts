/** The audit of GraphQL over HTTP by the people who wrote the specification. */
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';

describe('public profile', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  test.each(serverAudits({ url: 'http://unused', fetchFn: fetch }).map(({ id, name }) => ({ id, name })))(
    '$id $name',
    async ({ id }) => {
      const audit = serverAudits({ url: `${app.url}/graphql`, fetchFn: fetch }).find((one) => one.id === id);
      const result = await audit?.fn();
      expect(result).toMatchObject({ status: 'ok' });
    },
  );
});

describe('profile with CSRF prevention', () => {
  /** Queries by GET without a header that only a page of ours could send: all are a MAY of the specification. */
  const REFUSED_BY_DESIGN = ['notice 5A70', 'notice D6D5', 'notice 6A70'];

  test('all but three notices pass', async () => {
    const app = await startTestApp({ csrfPrevention: true });
    try {
      const audits = serverAudits({ url: `${app.url}/graphql`, fetchFn: fetch });
      const results = await Promise.all(audits.map(async ({ id, fn }) => `${(await fn()).status} ${id}`));
      expect(results).toHaveLength(61);
      expect(results.filter((result) => !result.startsWith('ok'))).toEqual(REFUSED_BY_DESIGN);
    } finally {
      await app.close();
    }
  });
});
