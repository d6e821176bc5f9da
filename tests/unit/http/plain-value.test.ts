import { expect, test } from 'vitest';
import { plainValue } from '../../../src/http/pages/entity-parts.ts';

test.each([
  ['["gpu", "npu"]', 'gpu, npu'],
  ['{"int8": 4, "fp4": 9}', 'int8 4, fp4 9'],
  ['plain', 'plain'],
  // Texts that only begin like JSON are shown as they are.
  ['[click](javascript:x)', '[click](javascript:x)'],
  ['{{7*7}}', '{{7*7}}'],
])('the attribute %s is shown as %s', (value, shown) => {
  expect(plainValue(value)).toBe(shown);
});
