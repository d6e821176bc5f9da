/** A bomb sent, and what came back. */
import type { Bomb } from './bombs.ts';
import { leaksIn } from './leaks.ts';

export interface Blown {
  readonly name: string;
  readonly status: number;
  readonly code: string;
  readonly problems: readonly string[];
}

/** Sends a bomb; a refusal has a status of the client's fault, a code and words. */
export async function sendBomb(url: string, { name, method, search = '', body, headers = {} }: Bomb): Promise<Blown> {
  const response = await fetch(`${url}/graphql${search}`, { method, headers, ...(body !== undefined && { body }) });
  const text = await response.text();
  const { errors = [] } = JSON.parse(text) as { errors?: { message: string; extensions?: { code?: string } }[] };
  const { status } = response;
  const problems = [
    ...(status >= 400 && status < 500 ? [] : [`status ${status}`]),
    ...(errors.length > 0 ? [] : ['no error']),
    ...errors.flatMap(({ message, extensions: { code = '' } = {} }) =>
      message.length > 10 && code !== '' && code !== 'INTERNAL_SERVER_ERROR' ? [] : [`code ${code}: ${message}`],
    ),
    ...leaksIn(text, `${search}${Buffer.from(body ?? '').toString()}`),
  ];
  return {
    name,
    status,
    code: errors[0]?.extensions?.code ?? '',
    problems: problems.map((problem) => `${name}: ${problem}`),
  };
}
