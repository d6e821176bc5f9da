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
  /** GET requests and bodies without a media type that a page of another site could send are refused by design. */
  const REFUSED_BY_DESIGN = 3;

  test('all but three pass', async () => {
    const app = await startTestApp({ csrfPrevention: true });
    try {
      const results = await Promise.all(
        serverAudits({ url: `${app.url}/graphql`, fetchFn: fetch }).map((audit) => audit.fn()),
      );
      const failed = results.filter((result) => result.status !== 'ok').map((result) => result.name);
      expect(failed.length, failed.join('\n')).toBe(REFUSED_BY_DESIGN);
    } finally {
      await app.close();
    }
  });
});
