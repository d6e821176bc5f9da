/** Code that browsers load asks that its licence goes with it: what the bundler says it put in is served, and is listed as shipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT, startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Component {
  readonly name: string;
  readonly version: string;
  readonly properties?: readonly { readonly value: string }[];
}

/** `react 19.3.1`, for what is listed as part of the pages. */
const listed = (JSON.parse(readFileSync(join(ROOT, 'sbom.cdx.json'), 'utf8')) as { components: Component[] }).components
  .filter(({ properties = [] }) => properties.some(({ value }) => value === 'pages'))
  .map(({ name, version }) => `${name} ${version}`);

test.each([
  ['/assets/licences.md', ['d3-scale', 'react', '@vue/runtime-dom']],
  ['/sandbox/licences.md', ['graphiql', 'monaco-editor', '@fontsource-variable/noto-sans-sc']],
])('%s', async (path, known) => {
  const response = await fetch(app.url + path);
  expect(response.status).toBe(200);
  const text = await response.text();
  const bundled = [...text.matchAll(/^## (\S+) - (\S+) \(/gm)].map(([, name = '', version = '']) => ({
    name,
    version,
  }));
  expect(bundled.map(({ name }) => name)).toEqual(expect.arrayContaining(known));
  expect(bundled.map(({ name, version }) => `${name} ${version}`).filter((each) => !listed.includes(each))).toEqual([]);
  expect(text).toContain('Permission is hereby granted, free of charge');
});
