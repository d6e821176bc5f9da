import { expect, it } from 'vitest';
import { totalProcessingPerformance } from '../../../../src/domain/export-controls/metrics.ts';

it.each([
  ['H100 SXM', { fp16: 989.4 }, { tpp: 15830.4, precision: 'fp16', bits: 16, tflops: 989.4 }],
  [
    'H20',
    { fp64: 1, fp32: 44, tf32: 74, fp16: 148, bf16: 148, fp8: 296, int8: 296 },
    { tpp: 2368, precision: 'bf16', bits: 16, tflops: 148 },
  ],
  [
    'A100 (the widest of equals)',
    { fp64: 9.7, tf32: 156, fp16: 312, int8: 624, int4: 1248 },
    { tpp: 4992, precision: 'fp16', bits: 16, tflops: 312 },
  ],
  [
    'H200 SXM, highest at 8 bits',
    { fp16: 989.4, fp8: 1978.9 },
    { tpp: 15831.2, precision: 'fp8', bits: 8, tflops: 1978.9 },
  ],
  [
    'Maia 100, shared exponents',
    { bf16: 800, mx9: 1500, mx6: 3000 },
    { tpp: 18000, precision: 'mx6', bits: 6, tflops: 3000 },
  ],
  ['a vector processor', { fp64: 1000, fp32: 1500 }, { tpp: 64000, precision: 'fp64', bits: 64, tflops: 1000 }],
])('%s', (_name, denseTflops, expected) => {
  const { also: _, ...decisive } = totalProcessingPerformance(denseTflops) ?? { also: [] };
  expect(decisive).toEqual(expected);
});

it('leaves TF32 out and has no answer for nothing', () => {
  expect(totalProcessingPerformance({ tf32: 100, fp32: 1 })?.tpp).toBe(32);
  expect(totalProcessingPerformance({ tf32: 100 })).toBeUndefined();
  expect(totalProcessingPerformance({})).toBeUndefined();
});

it('does not hide a precision it does not know', () => {
  expect(() => totalProcessingPerformance({ fp16: 1, fp128: 1 })).toThrow("'fp128'");
});

it('names the other bit lengths that give the same number', () => {
  const best = totalProcessingPerformance({ fp16: 148, bf16: 148, fp8: 296, int8: 296 });
  expect(best?.also).toEqual([{ precision: 'fp8', bits: 8, tflops: 296 }]);
});
