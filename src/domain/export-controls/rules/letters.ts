/** Is-informed letters: they bind their addressees only. */
import { NEVER } from '../../time.ts';
import { all, any, fact, figure } from '../condition.ts';
import type { Rule } from './types.ts';

export const LETTERS_2022: Rule = {
  id: 'us-letters-2022-08',
  title: { en: 'Letters of August 2022 to NVIDIA and AMD', zh: '2022年8月致英伟达与AMD的函' },
  citation: '15 CFR 744.21; disclosed by NVIDIA on 2022-08-31',
  announced: '2022-08-31',
  from: '2022-08-26',
  until: '2022-10-21',
  endAnnounced: '2022-10-07',
  thresholds: { tpp: { value: 4992, unit: '' }, io: { value: 600, unit: 'GB/s' } },
  notes: [
    {
      en: 'The letters name the A100 and the H100 and cover parts with peak performance and interconnect at least about those of the A100; the two numbers are the A100 own figures (312 TFLOPS x 16 bits, 600 GB/s). The letters are not public.',
      zh: '函件点名A100与H100，并涵盖峰值性能与互连大致不低于A100的芯片；两项数值取自A100自身参数（312 TFLOPS x 16位，600 GB/s）。函件未公开。',
    },
  ],
  provisions: [
    {
      id: 'letter',
      words: {
        en: 'licence for A100, H100 and their like to China and Russia',
        zh: 'A100、H100及同类芯片对华、对俄出口须许可证',
      },
      effect: { does: 'REQUIRE_LICENCE', reason: 'IS_INFORMED_LETTER', review: null, exceptions: false },
      condition: all(
        fact('DESIGNED_BY_ADDRESSEE'),
        fact('SHIPPED_BY_ADDRESSEE'),
        any(fact('DESTINATION_CHINA'), fact('DESTINATION_RUSSIA')),
        any(fact('NAMED_IN_RULE'), all(figure('TPP', '>=', 'tpp'), figure('IO_BANDWIDTH', '>=', 'io'))),
      ),
    },
  ],
};

export const LETTERS_2025: Rule = {
  id: 'us-letters-2025-04',
  title: { en: 'Letters of April 2025 to NVIDIA, AMD and Intel', zh: '2025年4月致英伟达、AMD与英特尔的函' },
  citation: 'NVIDIA 8-K of 2025-04-15; Intel notice to customers as reported by the Financial Times',
  announced: '2025-04-15',
  from: '2025-04-09',
  until: NEVER,
  thresholds: {
    dram: { value: 1400, unit: 'GB/s' },
    io: { value: 1100, unit: 'GB/s' },
    sum: { value: 1700, unit: 'GB/s' },
  },
  notes: [
    {
      en: 'The letters are not public: the numbers come from press reports of Intel notice to its customers. Licences have been issued since August 2025; the letters were not reported withdrawn.',
      zh: '函件未公开：数值来自媒体对英特尔客户通知的报道。2025年8月起已有许可证发放；未见撤回函件的报道。',
    },
    { en: 'Other addressees than these three may exist.', zh: '除此三家外可能另有收函方。' },
  ],
  provisions: [
    {
      id: 'letter',
      words: {
        en: 'licence for chips with the memory or interconnect bandwidth of the H20 to China, Macau and D:5',
        zh: '内存或互连带宽达到H20水平的芯片对华、澳门及D:5组国家出口须许可证',
      },
      effect: { does: 'REQUIRE_LICENCE', reason: 'IS_INFORMED_LETTER', review: null, exceptions: false },
      condition: all(
        fact('DESIGNED_BY_ADDRESSEE'),
        fact('SHIPPED_BY_ADDRESSEE'),
        any(fact('DESTINATION_D5_OR_MACAU'), all(fact('DESTINATION_ABROAD'), fact('HEADQUARTERED_IN_D5_OR_MACAU'))),
        any(
          fact('NAMED_IN_RULE'),
          figure('DRAM_BANDWIDTH', '>=', 'dram'),
          figure('IO_BANDWIDTH', '>=', 'io'),
          figure('BANDWIDTH_SUM', '>=', 'sum'),
        ),
      ),
    },
  ],
};
