import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shorten, textWidth, wrap } from '../../../src/views/text-width.ts';

describe('text by the table of widths', () => {
  test('is as wide as its characters together', () => {
    expect(textWidth('', 10)).toBe(0);
    // i is 278 and W 989 thousandths wide.
    expect(textWidth('iW', 100)).toBeCloseTo(126.7);
    expect(textWidth('芯片', 10)).toBe(20);
    expect(textWidth('bold', 10, 'bold')).toBeGreaterThan(textWidth('bold', 10));
  });

  test('wraps between words and between Chinese characters, never inside a word that fits', () => {
    expect(wrap('one two three', textWidth('one two', 12), 12)).toEqual(['one two', 'three']);
    expect(wrap('高带宽存储器', 36, 12)).toEqual(['高带宽', '存储器']);
    expect(wrap('', 100, 12)).toEqual([]);
  });

  test('no line is wider than asked, nothing is lost, and the last of few ends in an ellipsis', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z0-9芯片，-]{1,30}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 300 }), (parts, width) => {
        const text = parts.join(' ');
        const all = wrap(text, width, 12);
        for (const line of all) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        expect(all.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        const two = wrap(text, width, 12, 2);
        expect(two.length).toBeLessThanOrEqual(2);
        if (all.length > 2) expect(two[1]).toMatch(/…$/);
      }),
    );
  });

  test('is shortened to what fits', () => {
    expect(shorten('short', 100, 12)).toBe('short');
    const cut = shorten('a text that is too long', 60, 12);
    expect(cut).toMatch(/…$/);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(60);
  });
});
