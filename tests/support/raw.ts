/** Requests as lines, for clients that do not behave. */

/** A hundred of its answers are more than the buffers between two sockets hold: some 10 MB. */
export const LARGE = `{
  companies(first: 100) { nodes { slug names { en zh } chips(first: 20) { nodes { ...all } } } }
  chips(first: 100) { nodes { ...all vendor { chips(first: 20) { nodes { ...all } } } } }
}
fragment all on Chip { slug names { en zh } evidence { finding source { title url publisher } } }`;

/** A question by POST; with a `length` that is longer than the body it has not come to its end. */
export const postLines = (body: string, length = Buffer.byteLength(body)): string =>
  `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${body}`;
