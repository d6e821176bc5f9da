import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText, markup, safeHref } from '../../../src/views/markup.ts';

describe('markup', () => {
  test('escapes every value that is not markup', () => {
    const name = `<img src=x onerror="alert('1')">&`;
    expect(markup`<b title="${name}">${name}</b>`.text).toBe(
      '<b title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</b>',
    );
    expect(markup`${markup`<i>${'<'}</i>`}${['<', null, undefined, false, 1]}`.text).toBe('<i>&lt;</i>&lt;1');
  });

  test('of any text holds no character that ends an element, a value or an XML document', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML forbids
        expect(escapeText(text)).not.toMatch(/[<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(escapeText(text)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
    expect(escapeText('\ud800a\u0000')).toBe('\ufffda\ufffd');
  });

  test.each([
    ['/entity/h20?lang=en', true],
    ['#facts', true],
    ['https://example.org/a', true],
    ['http://example.org/a', true],
    ['//example.org', false],
    ['/\\example.org', false],
    ['/\t/example.org', false],
    ['/\n\\example.org', false],
    ['https://example.org/a b', false],
    ['https:\u200b//example.org', false],
    ['javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,x', false],
    ['urn:chokepoint:x', false],
    ['no address', false],
  ])('a link may lead to %s: %s', (href, allowed) => {
    expect(safeHref(href) !== undefined).toBe(allowed);
  });
});
