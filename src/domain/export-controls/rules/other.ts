/** General prohibition 10, foundry due diligence, end uses of part 744, the tariff on imports. */
import { NEVER } from '../../time.ts';
import { all, any, fact, figure, named, none } from '../condition.ts';
import type { Provision, Rule } from './types.ts';

export const GP10_2025: Rule = {
  id: 'us-gp10-ascend-2025-05',
  title: { en: 'Guidance of 13 May 2025 on general prohibition 10', zh: '2025年5月13日关于一般禁令十的指引' },
  citation: '15 CFR 736.2(b)(10); BIS guidance of 2025-05-13',
  announced: '2025-05-13',
  from: '2025-05-13',
  until: NEVER,
  thresholds: {},
  notes: [
    {
      en: 'It presumes that such chips were made in breach of the EAR: to use, sell, move, finance or service them anywhere can be a violation. It is no licence requirement of a destination. Named, not exhaustively: Ascend 910B, 910C, 910D.',
      zh: '推定此类芯片的生产违反EAR：在任何地方使用、销售、转移、融资或提供服务均可能违规。它不是针对目的地的许可证要求。点名（非穷尽）：昇腾910B、910C、910D。',
    },
  ],
  provisions: [
    {
      id: 'general prohibition 10',
      words: {
        en: 'chip of 3A090 designed by a company with its seat in Macau or D:5',
        zh: '总部在澳门或D:5组国家的公司所设计、符合3A090的芯片',
      },
      effect: { does: 'PROHIBIT' },
      condition: any(fact('NAMED_IN_RULE'), all(fact('DESIGNED_IN_D5'), any(fact('CLASS_A'), fact('CLASS_B')))),
    },
  ],
};

const BILLION = (value: number) => ({ value, unit: 'billion transistors' });

/** The presumption in a period, and what overcomes it; `limit` names the count for chips without HBM. */
function presumption(id: string, from: string, until: string, limit: string): Provision {
  return {
    id,
    words: { en: 'a fabricator or packager ships an advanced logic chip', zh: '代工厂或封测厂发运先进逻辑芯片' },
    from,
    until,
    effect: {
      does: 'REQUIRE_LICENCE',
      reason: 'FOUNDRY_PRESUMPTION',
      review: 'ADVANCED_COMPUTING',
      exceptions: false,
    },
    condition: all(
      fact('SHIPPED_BY_FOUNDRY'),
      fact('LOGIC_CHIP'),
      any(fact('DESTINATION_LICENCE_SCOPE'), all(fact('DESTINATION_ABROAD'), fact('HEADQUARTERED_IN_D5_OR_MACAU'))),
      none(
        named(
          { en: 'the presumption is overcome', zh: '推定被推翻' },
          any(
            fact('DESIGNER_APPROVED'),
            all(
              fact('PACKAGED_BY_APPROVED'),
              any(
                figure('TRANSISTORS', '<', 'transistors'),
                all(none(fact('HBM_IN_PACKAGE')), figure('TRANSISTORS', '<', limit)),
              ),
            ),
          ),
        ),
      ),
    ),
  };
}

export const FOUNDRY_2025: Rule = {
  id: 'us-foundry-dd-2025-01',
  title: { en: 'Foundry due diligence', zh: '晶圆代工尽职调查规则' },
  citation: '90 FR 5298; Note 1 to 3A090.a',
  announced: '2025-01-15',
  from: '2025-01-31',
  until: NEVER,
  thresholds: {
    transistors: BILLION(30),
    transistors2027: BILLION(35),
    transistors2029: BILLION(40),
  },
  notes: [
    {
      en: 'Binds fabricators and packagers only. Where one ships an advanced logic chip it is presumed 3A090.a for data centres, unless its designer is approved or its transistors are few enough. The count is the one that the vendor publishes, in place of the one that the rule has worked out from density and area. The higher counts are printed for shipments completed in 2027 and in 2029 or later; for 2028 none is named, so the lowest stands.',
      zh: '仅约束代工厂与封测厂。其发运的先进逻辑芯片推定为数据中心用3A090.a，除非设计方获批准或晶体管数足够少。所用晶体管数为厂商公布值，而非规则按密度与面积推算之值。较高的上限载明适用于2027年完成及2029年或以后完成的发运；2028年未列，故取最低值。',
    },
  ],
  provisions: [
    presumption('Note 1 to 3A090.a', '2025-01-31', '2027-01-01', 'transistors'),
    presumption('Note 1 to 3A090.a, 2027', '2027-01-01', '2028-01-01', 'transistors2027'),
    presumption('Note 1 to 3A090.a, 2028', '2028-01-01', '2029-01-01', 'transistors'),
    presumption('Note 1 to 3A090.a, 2029', '2029-01-01', NEVER, 'transistors2029'),
  ],
};

/** Section 744.23(a)(1) speaks of China since 2022-10-21, of Macau and D:5 since 2023-11-17. */
export const END_USES: Rule = {
  id: 'us-part-744-end-uses',
  event: 'us-ac-2022-10',
  title: { en: 'End uses of part 744', zh: '第744部分最终用途管制' },
  citation: '15 CFR 744.21, 744.23; BIS policy statement of 2025-05-13',
  announced: '2022-10-07',
  from: '2022-10-21',
  until: NEVER,
  thresholds: {},
  notes: [
    {
      en: 'Of military end use the list of items in supplement 2 to part 744 is not modelled, of chip fabrication whether the plant makes advanced nodes, of model training whether it serves military or weapons use: these are open.',
      zh: '军事最终用途所涉第744部分附录2物项清单、芯片制造厂是否生产先进制程、模型训练是否服务于军事或武器用途均未建模，故存疑。',
    },
  ],
  provisions: [
    {
      id: '744.23(a)(1) of 2022',
      words: { en: 'for a supercomputer in China', zh: '用于中国境内的超级计算机' },
      until: '2023-11-17',
      endAnnounced: '2023-10-17',
      effect: { does: 'REQUIRE_LICENCE', reason: 'END_USE', review: null, exceptions: false },
      condition: all(fact('SUPERCOMPUTER_END_USE'), fact('DESTINATION_CHINA')),
    },
    {
      id: '744.23(a)(1)',
      words: { en: 'for a supercomputer in Macau or D:5', zh: '用于澳门或D:5组国家境内的超级计算机' },
      from: '2023-11-17',
      effect: { does: 'REQUIRE_LICENCE', reason: 'END_USE', review: null, exceptions: false },
      condition: all(fact('SUPERCOMPUTER_END_USE'), fact('DESTINATION_D5_OR_MACAU')),
    },
    {
      id: '744.21',
      words: { en: 'for military end use', zh: '用于军事最终用途' },
      effect: { does: 'REQUIRE_LICENCE', reason: 'END_USE', review: null, exceptions: false },
      condition: fact('MILITARY_END_USE'),
    },
    {
      id: '744.23(a)(2)',
      words: { en: 'for making chips', zh: '用于芯片制造' },
      effect: { does: 'REQUIRE_LICENCE', reason: 'END_USE', review: null, exceptions: false },
      condition: all(fact('FABRICATION_END_USE'), fact('DESTINATION_D5_OR_MACAU')),
    },
    {
      id: 'policy statement on model training',
      words: { en: 'to train AI models for a party of D:5', zh: '为D:5组国家主体训练人工智能模型' },
      from: '2025-05-13',
      effect: { does: 'REQUIRE_LICENCE', reason: 'END_USE', review: null, exceptions: false },
      condition: fact('AI_TRAINING_FOR_D5_PARTY'),
    },
  ],
};

export const TARIFF_2026: Rule = {
  id: 'us-s232-2026-01',
  title: {
    en: 'Section 232 tariff on advanced chips (Proclamation 11002)',
    zh: '232条款先进芯片关税（第11002号公告）',
  },
  citation: 'Proclamation 11002; HTSUS 9903.79.01',
  announced: '2026-01-14',
  from: '2026-01-15',
  until: NEVER,
  thresholds: {
    tppLow: { value: 14_000, unit: '' },
    tppHigh: { value: 17_500, unit: '' },
    dramLow: { value: 4500, unit: 'GB/s' },
    dramHigh: { value: 5000, unit: 'GB/s' },
    tppLow2: { value: 20_800, unit: '' },
    tppHigh2: { value: 21_100, unit: '' },
    dramLow2: { value: 5800, unit: 'GB/s' },
    dramHigh2: { value: 6200, unit: 'GB/s' },
  },
  notes: [
    {
      en: 'It counts for the import that the testing in the United States asks for before an export to China under the rule of January 2026.',
      zh: '适用于按2026年1月规则出口中国前须在美国测试所产生的进口。',
    },
  ],
  provisions: [
    {
      id: '9903.79.01',
      words: {
        en: 'import for testing of a chip within one of two bands',
        zh: '为测试而进口、参数落入两个区间之一的芯片',
      },
      effect: { does: 'TARIFF', rate: 0.25 },
      condition: all(
        fact('EXPORT_FROM_US'),
        any(fact('DESTINATION_CHINA'), fact('DESTINATION_MACAU')),
        fact('LOGIC_CHIP'),
        fact('TARIFF_HEADING'),
        any(
          named(
            { en: 'first band', zh: '第一区间' },
            all(
              figure('TPP', '>', 'tppLow'),
              figure('TPP', '<', 'tppHigh'),
              figure('DRAM_BANDWIDTH', '>', 'dramLow'),
              figure('DRAM_BANDWIDTH', '<', 'dramHigh'),
            ),
          ),
          named(
            { en: 'second band', zh: '第二区间' },
            all(
              figure('TPP', '>', 'tppLow2'),
              figure('TPP', '<', 'tppHigh2'),
              figure('DRAM_BANDWIDTH', '>', 'dramLow2'),
              figure('DRAM_BANDWIDTH', '<', 'dramHigh2'),
            ),
          ),
        ),
        { op: 'NOT', of: fact('TARIFF_EXEMPT_USE') },
      ),
    },
  ],
};

export const AFFILIATES_2025: Rule = {
  id: 'us-affiliates-2025-09',
  title: { en: '50 % rule on affiliates of listed parties', zh: '被列名单主体关联方50%规则' },
  citation: '90 FR 47201, stayed by 90 FR 50857',
  announced: '2025-09-29',
  from: '2025-09-29',
  until: NEVER,
  thresholds: { share: { value: 0.5, unit: '' } },
  notes: [
    {
      en: 'In force from 2025-09-29 to 2025-11-09, stayed from 2025-11-10 to 2026-11-09. Whether it holds from 2026-11-10 on is not known: a longer truce was announced, but no notice was found.',
      zh: '2025-09-29至2025-11-09有效，2025-11-10至2026-11-09暂停。2026-11-10起是否有效不明：曾宣布延长休战，但未找到相应公告。',
    },
  ],
  provisions: [],
};

export const HEADQUARTERS_2026: Rule = {
  id: 'us-hq-guidance-2026-05',
  title: { en: 'Guidance of 31 May 2026 on the headquarters rule', zh: '2026年5月31日关于总部规则的指引' },
  citation: 'BIS guidance of 2026-05-31; 15 CFR 744.23(a)(3)',
  announced: '2026-05-31',
  from: '2026-05-31',
  until: NEVER,
  thresholds: {},
  notes: [
    {
      en: 'Confirms that the headquarters rule is enforced. Bona fide data-centre operators need not stop using, storing, disposing of or servicing what they already have, until further notice.',
      zh: '确认总部规则照常执行。善意的数据中心运营者在另行通知前无须停止使用、存放、处置或维护已持有的物项。',
    },
  ],
  provisions: [],
};
