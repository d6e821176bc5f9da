/** Bills with numbers of their own: no law, applied only where a what-if enacts them. */
import { NEVER } from '../../time.ts';
import { all, any, fact, figure } from '../condition.ts';
import type { Rule } from './types.ts';

export const SAFE_CHIPS: Rule = {
  id: 'us-safe-chips-2025-12',
  title: { en: 'SAFE Chips Act (bill)', zh: '《SAFE芯片法案》（草案）' },
  citation: 'S.3374, introduced 2025-12-04',
  announced: '2025-12-04',
  from: '2025-12-04',
  until: NEVER,
  bill: true,
  thresholds: {
    tppHigh: { value: 4800, unit: '' },
    tppMiddle: { value: 2400, unit: '' },
    tppLow: { value: 1600, unit: '' },
    densityMiddle: { value: 1.6, unit: '' },
    densityLow: { value: 3.2, unit: '' },
    dram: { value: 4100, unit: 'GB/s' },
    io: { value: 1100, unit: 'GB/s' },
    sum: { value: 5000, unit: 'GB/s' },
  },
  notes: [
    {
      en: 'Would bar licences to foreign adversaries. Which countries are adversaries is read here as Macau and D:5.',
      zh: '将禁止向外国对手发放许可证。“外国对手”在此按澳门及D:5组国家理解。',
    },
  ],
  provisions: [
    {
      id: 'no licence',
      words: { en: 'no licence for data-centre chips above its numbers', zh: '超过其数值的数据中心芯片不发许可证' },
      effect: { does: 'REQUIRE_LICENCE', reason: 'THRESHOLD', review: 'POLICY_OF_DENIAL', exceptions: false },
      condition: all(
        fact('DATACENTER'),
        any(fact('DESTINATION_D5_OR_MACAU'), all(fact('DESTINATION_ABROAD'), fact('HEADQUARTERED_IN_D5_OR_MACAU'))),
        any(
          figure('TPP', '>=', 'tppHigh'),
          all(figure('TPP', '>=', 'tppMiddle'), figure('PERFORMANCE_DENSITY', '>=', 'densityMiddle')),
          all(figure('TPP', '>=', 'tppLow'), figure('PERFORMANCE_DENSITY', '>=', 'densityLow')),
          figure('DRAM_BANDWIDTH', '>=', 'dram'),
          figure('IO_BANDWIDTH', '>=', 'io'),
          figure('BANDWIDTH_SUM', '>=', 'sum'),
        ),
      ),
    },
  ],
};
