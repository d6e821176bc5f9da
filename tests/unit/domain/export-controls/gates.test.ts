/** Gates on a day, beside the day before and the day after. */

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { gatesOfGoods } from '../../../../src/domain/export-controls/gates-of-goods.ts';
import { gateOfChina, gateOfRemoteUse } from '../../../../src/domain/export-controls/gates-of-use.ts';
import { PRESENT_LAW } from '../../../../src/domain/export-controls/verdict.ts';
import type { Act } from '../../../../src/domain/policy.ts';
import { readSeedLaw } from '../../../support/seed-law.ts';
import { ASCEND_910C, H200, shipment } from '../../../support/transactions.ts';

const statutes = await readSeedLaw(fileURLToPath(new URL('../../../..', import.meta.url)));
const NAMES = {
  item: { en: 'H200' },
  consignee: { en: 'Acme' },
  destination: { en: 'somewhere' },
};

function standings(day: string, transaction = shipment(H200, 'CN')): Record<string, string> {
  const gates = gatesOfGoods(day, transaction, PRESENT_LAW, NAMES);
  return Object.fromEntries([...gates].map(([law, { standing }]) => [law, standing]));
}

describe('goods', () => {
  test('to China a licence, and no headquarters rule beside it', () => {
    expect(standings('2026-09-01')).toEqual({
      EXPORT_LICENCE: 'APPLIES',
      HEADQUARTERS_RULE: 'DOES_NOT_APPLY',
      ENTITY_LIST: 'DOES_NOT_APPLY',
      FIFTY_PERCENT_RULE: 'DOES_NOT_APPLY',
    });
  });

  test('to Japan nothing for a Japanese company, the headquarters rule for a Chinese one from 2023-11-17 on', () => {
    const chinese = shipment(H200, 'JP', { seat: 'JP', parent: 'CN' });
    expect(standings('2026-09-01', shipment(H200, 'JP'))).toMatchObject({
      EXPORT_LICENCE: 'DOES_NOT_APPLY',
      HEADQUARTERS_RULE: 'DOES_NOT_APPLY',
    });
    expect(standings('2023-11-16', chinese).HEADQUARTERS_RULE).toBe('DOES_NOT_APPLY');
    expect(standings('2023-11-17', chinese).HEADQUARTERS_RULE).toBe('APPLIES');
  });

  test('of an Ascend chip general prohibition 10 stands from 2025-05-13 on', () => {
    const ascend = shipment(ASCEND_910C, 'CN', { origin: 'CN' });
    expect(standings('2025-05-12', ascend).GENERAL_PROHIBITION_10).toBeUndefined();
    expect(standings('2025-05-13', ascend).GENERAL_PROHIBITION_10).toBe('APPLIES');
  });

  test('to Iran it is open what else stands there', () => {
    const gates = gatesOfGoods('2022-01-01', shipment(H200, 'IR'), PRESENT_LAW, NAMES);
    expect(gates.get('EXPORT_LICENCE')).toMatchObject({ standing: 'UNKNOWN' });
    expect(gates.get('EXPORT_LICENCE')?.why.en).toContain('part 746');
  });
});

describe('remote use', () => {
  const use = (day: string, country: string, law = statutes) =>
    gateOfRemoteUse(day, shipment(H200, country), PRESENT_LAW, law, { tenant: { en: 'Acme' }, ofSite: false });

  test('is not caught, with the policy statement named for D:5 from its day on', () => {
    expect(use('2025-05-12', 'CN')).toMatchObject({ standing: 'DOES_NOT_APPLY' });
    expect(use('2025-05-12', 'CN').because).not.toContain('us-ai-training-policy-2025-05');
    expect(use('2025-05-13', 'CN').because).toContain('us-ai-training-policy-2025-05');
    expect(use('2025-05-13', 'JP').because).not.toContain('us-ai-training-policy-2025-05');
  });

  test('names the latest stage of the bill', () => {
    expect(use('2024-01-01', 'JP').because).toEqual([]);
    expect(use('2025-06-01', 'JP').because).toEqual(['us-bill-remote-access-security-act']);
    expect(use('2026-09-01', 'JP').because).toEqual(['us-rasa-2026-01']);
  });

  test('would be open if the bill were law', () => {
    const bill = statutes.get('us-rasa-2026-01') as Act;
    const enacted = new Map([
      ...statutes,
      [bill.id, { ...bill, recorded: 'IN_FORCE' as const, effectiveOn: '2026-02-01' }],
    ]);
    expect(use('2026-09-01', 'JP', enacted).standing).toBe('UNKNOWN');
  });
});

describe("China's measures", () => {
  const item = { en: 'H20' };
  const gate = (day: string, intoChina = true) =>
    gateOfChina(day, ['cn-customs-2025-10', 'no-such-act'], PRESENT_LAW, statutes, { intoChina, item });

  test('stand from their first day on, for goods that go to China', () => {
    expect(gate('2025-10-09').standing).toBe('DOES_NOT_APPLY');
    expect(gate('2025-10-10')).toMatchObject({ standing: 'APPLIES', because: ['cn-customs-2025-10'] });
  });

  test('are open for what is bought abroad', () => {
    expect(gate('2025-10-10', false).standing).toBe('UNKNOWN');
  });
});
