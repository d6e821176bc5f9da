/** The health check of the container image, run as Docker would run it: against a server, and against none. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT, startTestApp, type TestApp } from '../support/app.ts';
import { freePort } from '../support/start.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** Exit status of the check. */
async function check(port: string): Promise<number> {
  const [, command = ''] =
    /^HEALTHCHECK [\s\S]*?CMD (\[.*\])$/m.exec(readFileSync(join(ROOT, 'Dockerfile'), 'utf8')) ?? [];
  const [program, ...args] = JSON.parse(command) as [string, ...string[]];
  expect(program).toBe('node');
  const run = promisify(execFile)(process.execPath, args, { env: { ...process.env, PORT: port } });
  return run.then(
    () => 0,
    (error: { code: number }) => error.code,
  );
}

test('says healthy of a server that lives, and unhealthy where none answers', async () => {
  expect(await check(new URL(app.url).port)).toBe(0);
  expect(await check(String(await freePort()))).toBe(1);
});
