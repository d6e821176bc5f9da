/** ECCN 3A090 and what hangs on it: the tests of 2022 and 2023, corrections, memory, diffusion, review, the UAE. */
import { NEVER } from '../../time.ts';
import { all, any, type Condition, fact, figure, named, none } from '../condition.ts';
import type { FactName, Rule } from './types.ts';

const TPP = (value: number) => ({ value, unit: '' });
const DENSITY = (value: number) => ({ value, unit: '' });
const GBS = (value: number) => ({ value, unit: 'GB/s' });
const GBS_MM2 = (value: number) => ({ value, unit: 'GB/s per mm2' });

/** Licence destinations since November 2023, and the headquarters rule for any other. */
const IN_SCOPE: Condition<FactName> = fact('DESTINATION_LICENCE_SCOPE');
const HEADQUARTERS: Condition<FactName> = all(
  fact('DESTINATION_ABROAD'),
  none(IN_SCOPE),
  fact('HEADQUARTERED_IN_D5_OR_MACAU'),
);
const A_OR_B: Condition<FactName> = any(fact('CLASS_A'), fact('CLASS_B'));
const CHINA_2022: Condition<FactName> = any(fact('DESTINATION_CHINA'), fact('DESTINATION_MACAU'));

export const AC_2022: Rule = {
  id: 'us-ac-2022-10',
  title: { en: 'Interim final rule of 7 October 2022: ECCN 3A090', zh: '2022年10月7日临时最终规则：ECCN 3A090' },
  citation: '87 FR 62186',
  announced: '2022-10-07',
  from: '2022-10-21',
  until: '2023-11-17',
  endAnnounced: '2023-10-17',
  thresholds: { io: GBS(600), tpp: TPP(4800) },
  notes: [
    {
      en: 'The chip part took effect on 2022-10-21. Macau came by 88 FR 2821, published 2023-01-18; its effective day of 2023-01-17 was not read, so that day is open.',
      zh: '芯片部分自2022-10-21生效。澳门由88 FR 2821（2023-01-18公布）纳入；其2023-01-17的生效日未能核对，故该日存疑。',
    },
    {
      en: 'Its review policy was not read in a source and is left out.',
      zh: '其审查政策未能在来源中核对，故未列入。',
    },
  ],
  provisions: [
    {
      id: '3A090',
      words: { en: 'ECCN 3A090 as of 2022', zh: '2022年的ECCN 3A090' },
      effect: { does: 'CLASSIFY', as: 'CLASS_2022' },
      condition: all(figure('IO_BANDWIDTH', '>=', 'io'), figure('TPP', '>=', 'tpp')),
    },
    {
      id: '734.9(h) of 2022',
      words: { en: 'advanced-computing foreign direct product rule', zh: '先进计算外国直接产品规则' },
      effect: { does: 'CATCH_FOREIGN_MADE' },
      condition: all(fact('CLASS_2022'), CHINA_2022, fact('MADE_WITH_US_TECHNOLOGY')),
    },
    {
      id: '742.6(a)(6) of 2022',
      words: { en: 'licence for 3A090 items to China', zh: '3A090物项对华出口须许可证' },
      effect: { does: 'REQUIRE_LICENCE', reason: 'THRESHOLD', review: null, exceptions: false },
      condition: all(fact('CLASS_2022'), CHINA_2022),
    },
  ],
};

const NOTE_2: Condition<FactName> = named(
  {
    en: 'Note 2 does not exclude it: for data centres, or total processing performance of at least 4,800',
    zh: '未被注释2排除：用于数据中心，或总处理性能不低于4,800',
  },
  any(fact('DATACENTER'), figure('TPP', '>=', 'tppHigh')),
);

export const ACS_2023: Rule = {
  id: 'us-acs-2023-10',
  title: { en: 'Interim final rule of 17 October 2023: 3A090.a and .b', zh: '2023年10月17日临时最终规则：3A090.a与.b' },
  citation: '88 FR 73458; ECCN 3A090; 15 CFR 742.6(a)(6), 744.23(a)(3)',
  announced: '2023-10-17',
  from: '2023-11-17',
  until: NEVER,
  thresholds: {
    tppHigh: TPP(4800),
    tppMiddle: TPP(2400),
    tppLow: TPP(1600),
    densityHigh: DENSITY(5.92),
    densityMiddle: DENSITY(3.2),
    densityLow: DENSITY(1.6),
  },
  notes: [
    {
      en: 'Where .a and .b both hold, .a counts. A density is not tested where no die is made on a non-planar process.',
      zh: '同时满足.a与.b时按.a计。无非平面工艺裸片时不作性能密度测试。',
    },
  ],
  provisions: [
    {
      id: '3A090.a',
      words: { en: 'ECCN 3A090.a', zh: 'ECCN 3A090.a' },
      effect: { does: 'CLASSIFY', as: 'CLASS_A' },
      condition: all(
        NOTE_2,
        any(
          figure('TPP', '>=', 'tppHigh'),
          all(figure('TPP', '>=', 'tppLow'), figure('PERFORMANCE_DENSITY', '>=', 'densityHigh')),
        ),
      ),
    },
    {
      id: '3A090.b',
      words: { en: 'ECCN 3A090.b', zh: 'ECCN 3A090.b' },
      effect: { does: 'CLASSIFY', as: 'CLASS_B' },
      condition: all(
        NOTE_2,
        none(fact('CLASS_A')),
        any(
          all(
            figure('TPP', '>=', 'tppMiddle'),
            figure('TPP', '<', 'tppHigh'),
            figure('PERFORMANCE_DENSITY', '>=', 'densityLow'),
            figure('PERFORMANCE_DENSITY', '<', 'densityHigh'),
          ),
          all(
            figure('TPP', '>=', 'tppLow'),
            figure('PERFORMANCE_DENSITY', '>=', 'densityMiddle'),
            figure('PERFORMANCE_DENSITY', '<', 'densityHigh'),
          ),
        ),
      ),
    },
    {
      id: '734.9(h)',
      words: { en: 'advanced-computing foreign direct product rule', zh: '先进计算外国直接产品规则' },
      effect: { does: 'CATCH_FOREIGN_MADE' },
      condition: all(A_OR_B, any(IN_SCOPE, HEADQUARTERS), fact('MADE_WITH_US_TECHNOLOGY')),
    },
    {
      id: '742.6(a)(6)(iii)',
      words: {
        en: 'licence to countries of groups D:1, D:4 and D:5 that are in neither A:5 nor A:6, and to Macau',
        zh: '向D:1、D:4、D:5组中不属于A:5或A:6的国家及澳门出口须许可证',
      },
      effect: { does: 'REQUIRE_LICENCE', reason: 'THRESHOLD', review: 'ADVANCED_COMPUTING', exceptions: true },
      condition: all(A_OR_B, IN_SCOPE),
    },
    {
      id: '744.23(a)(3)',
      words: {
        en: 'licence to any destination for those with a seat, or an ultimate parent with a seat, in Macau or D:5',
        zh: '收货人或其最终母公司总部在澳门或D:5组国家的，向任何目的地出口均须许可证',
      },
      effect: { does: 'REQUIRE_LICENCE', reason: 'HEADQUARTERS_RULE', review: 'ADVANCED_COMPUTING', exceptions: true },
      condition: all(A_OR_B, HEADQUARTERS),
    },
    {
      id: '740.8 of 2023',
      words: { en: 'licence exception NAC', zh: '许可例外NAC' },
      until: '2024-04-04',
      endAnnounced: '2024-03-29',
      effect: { does: 'EXCEPT', exception: 'NAC' },
      condition: all(nacItem(), fact('PURCHASE_ORDER'), noticeWhereDue()),
    },
  ],
};

/** Items for which NAC and ACA can be used. */
function nacItem(): Condition<FactName> {
  return named(
    {
      en: '3A090.a not for data centres with total processing performance of at least 4,800, or 3A090.b for data centres',
      zh: '非数据中心用且总处理性能不低于4,800的3A090.a，或数据中心用的3A090.b',
    },
    any(
      all(fact('CLASS_A'), none(fact('DATACENTER')), figure('TPP', '>=', 'tppHigh')),
      all(fact('CLASS_B'), fact('DATACENTER')),
    ),
  );
}

/** For D:5 and Macau NAC asks for a notice 25 days before. */
function noticeWhereDue(): Condition<FactName> {
  return any(
    none(any(fact('DESTINATION_D5_OR_MACAU'), fact('HEADQUARTERED_IN_D5_OR_MACAU'))),
    fact('NAC_NOTIFICATION'),
  );
}

const D5_TRADE: Condition<FactName> = any(fact('DESTINATION_D5_OR_MACAU'), fact('HEADQUARTERED_IN_D5_OR_MACAU'));

export const CORRECTIONS_2024: Rule = {
  id: 'us-corrections-2024-04',
  title: {
    en: 'Corrections of 4 April 2024: NAC and ACA apart, case-by-case review',
    zh: '2024年4月4日更正：区分NAC与ACA，逐案审查',
  },
  citation: '89 FR 23876; 15 CFR 740.8, 742.6(b)(10)',
  announced: '2024-03-29',
  from: '2024-04-04',
  until: NEVER,
  thresholds: { tppHigh: TPP(4800) },
  notes: [],
  provisions: [
    {
      id: '740.8(a)(1)',
      words: { en: 'licence exception NAC', zh: '许可例外NAC' },
      effect: { does: 'EXCEPT', exception: 'NAC' },
      condition: all(nacItem(), D5_TRADE, fact('PURCHASE_ORDER'), fact('NAC_NOTIFICATION')),
    },
    {
      id: '740.8(a)(2)',
      words: { en: 'licence exception ACA', zh: '许可例外ACA' },
      effect: { does: 'EXCEPT', exception: 'ACA' },
      condition: all(nacItem(), none(D5_TRADE), fact('PURCHASE_ORDER')),
    },
    {
      id: '742.6(b)(10) case by case',
      words: {
        en: 'case-by-case review of items other than 3A090.a for data centres',
        zh: '非数据中心用3A090.a之外的物项逐案审查',
      },
      effect: { does: 'REVIEW', policy: 'CASE_BY_CASE' },
      condition: none(all(fact('CLASS_A'), fact('DATACENTER'))),
    },
  ],
};

export const HBM_2024: Rule = {
  id: 'us-fdp-hbm-2024-12',
  title: { en: 'Rule of 2 December 2024: high-bandwidth memory, 3A090.c', zh: '2024年12月2日规则：高带宽内存3A090.c' },
  citation: '89 FR 96790; ECCN 3A090.c; 15 CFR 742.6(a)(6)(i)(B), 740.25',
  announced: '2024-12-02',
  from: '2024-12-02',
  until: NEVER,
  thresholds: { density: GBS_MM2(2), exception: GBS_MM2(3.3) },
  notes: [
    {
      en: 'In effect on 2024-12-02, to be complied with from 2024-12-31 for memory; the requirement counts from that day. BIS said that every stack then made is above the limit.',
      zh: '2024-12-02生效，内存部分自2024-12-31起须遵守，要求自该日计。BIS称当时量产的所有堆栈均超过该限值。',
    },
    {
      en: 'Whether a seat in D:5 alone asks for a licence for memory that goes elsewhere was not read: open.',
      zh: '仅总部在D:5组国家、内存运往他处是否须许可证，未能核对原文，故存疑。',
    },
  ],
  provisions: [
    {
      id: '3A090.c',
      words: { en: 'ECCN 3A090.c', zh: 'ECCN 3A090.c' },
      effect: { does: 'CLASSIFY', as: 'CLASS_C' },
      condition: all(
        fact('STANDALONE_MEMORY'),
        any(figure('HBM_DENSITY', '>', 'density'), fact('RECORDED_AS_3A090_C')),
      ),
    },
    {
      id: '742.6(a)(6)(i)(B)',
      words: { en: 'licence for 3A090.c to Macau and D:5', zh: '3A090.c对澳门及D:5组国家出口须许可证' },
      from: '2024-12-31',
      effect: { does: 'REQUIRE_LICENCE', reason: 'THRESHOLD', review: null, exceptions: true },
      condition: all(fact('CLASS_C'), fact('DESTINATION_D5_OR_MACAU')),
    },
    {
      id: '740.25',
      words: { en: 'licence exception HBM', zh: '许可例外HBM' },
      from: '2024-12-31',
      effect: { does: 'EXCEPT', exception: 'HBM' },
      condition: all(fact('CLASS_C'), figure('HBM_DENSITY', '<', 'exception'), fact('HBM_PACKAGING_SITE')),
    },
  ],
};

export const DIFFUSION_2025: Rule = {
  id: 'us-diffusion-2025-01',
  title: { en: 'Framework for Artificial Intelligence Diffusion', zh: '人工智能扩散框架规则' },
  citation: '90 FR 4544; 15 CFR 742.6(a)(6)(iii)(A)',
  announced: '2025-01-13',
  from: '2025-01-13',
  until: NEVER,
  thresholds: {},
  notes: [
    {
      en: 'To be complied with from 2025-05-15. BIS announced on 2025-05-13 that it does not enforce the destination part; GAO held on 2026-05-12 that this announcement has not formally taken effect. It counts in the mode CODIFIED only.',
      zh: '应自2025-05-15起遵守。BIS于2025-05-13宣布不执行其目的地部分；GAO于2026-05-12认定该宣布未正式生效。仅在CODIFIED模式下计入。',
    },
    {
      en: 'Its exceptions AIA, ACM and LPP, its country caps and its review policy are not modelled.',
      zh: '其许可例外AIA、ACM、LPP、国家配额及审查政策未建模。',
    },
  ],
  provisions: [
    {
      id: '734.9(h) worldwide',
      words: {
        en: 'advanced-computing foreign direct product rule, worldwide',
        zh: '先进计算外国直接产品规则（全球）',
      },
      from: '2025-05-15',
      mode: 'CODIFIED',
      effect: { does: 'CATCH_FOREIGN_MADE' },
      condition: all(fact('CLASS_A'), fact('DESTINATION_ABROAD'), fact('MADE_WITH_US_TECHNOLOGY')),
    },
    {
      id: '742.6(a)(6)(iii)(A)',
      words: { en: 'licence for 3A090.a to every destination', zh: '3A090.a向任何目的地出口均须许可证' },
      from: '2025-05-15',
      mode: 'CODIFIED',
      effect: { does: 'REQUIRE_LICENCE', reason: 'WORLDWIDE_REQUIREMENT', review: null, exceptions: true },
      condition: all(fact('CLASS_A'), fact('DESTINATION_ABROAD')),
    },
  ],
};

export const H200_2026: Rule = {
  id: 'us-h200-2026-01',
  title: { en: 'Review policy of 15 January 2026 for China and Macau', zh: '2026年1月15日对华及澳门审查政策' },
  citation: '91 FR 1684; 15 CFR 742.6(b)(10)(iii)(A)(1), supplement 2 to part 748 (dd)',
  announced: '2026-01-13',
  from: '2026-01-15',
  until: NEVER,
  thresholds: { tpp: TPP(21_000), dram: GBS(6500) },
  notes: [
    {
      en: 'Total DRAM bandwidth is read as the peak bandwidth between the chip and all its DRAM; the note that defines it was not read.',
      zh: '“DRAM总带宽”按芯片与其全部DRAM之间的峰值带宽理解；定义该词的注释未能核对。',
    },
    {
      en: 'It changes the review of applications only: the licence requirement stays.',
      zh: '仅改变申请的审查政策，许可证要求不变。',
    },
  ],
  provisions: [
    {
      id: '742.6(b)(10)(iii)(A)(1)',
      words: { en: 'case-by-case review', zh: '逐案审查' },
      effect: { does: 'REVIEW', policy: 'CASE_BY_CASE' },
      condition: all(
        fact('CLASS_A'),
        figure('TPP', '<', 'tpp'),
        figure('DRAM_BANDWIDTH', '<', 'dram'),
        fact('SOLD_IN_US_ON_2026_01_15'),
        fact('EXPORT_FROM_US'),
        any(fact('DESTINATION_CHINA'), fact('DESTINATION_MACAU')),
        none(fact('MILITARY_END_USE')),
        fact('US_SUPPLY'),
        fact('FOUNDRY_CAPACITY'),
        fact('HALF_OF_US_SHIPMENTS'),
        fact('RECIPIENT_SECURITY'),
        fact('NO_MILITARY_USE'),
        fact('THIRD_PARTY_TEST'),
      ),
    },
  ],
};

export const UAE_2026: Rule = {
  id: 'us-uae-2026-07',
  title: { en: 'Favourable treatment for the United Arab Emirates', zh: '对阿联酋的优惠待遇' },
  citation: '91 FR 43034; supplement 8 to part 740',
  announced: '2026-07-10',
  from: '2026-07-10',
  until: NEVER,
  thresholds: {},
  notes: [
    {
      en: 'The UAE left D:4 and joined A:5, but stay a licence destination for everyone who is neither a government agency there nor on supplement 8. Of supplement 8 only G42 and Core42 are known by name. The review policy for the others was not found.',
      zh: '阿联酋移出D:4、加入A:5，但除其政府机构及附录8所列实体外仍须许可证。附录8中仅知G42与Core42之名。对其他收货人的审查政策未找到。',
    },
  ],
  provisions: [
    {
      id: '734.9(h) for the UAE',
      words: { en: 'advanced-computing foreign direct product rule', zh: '先进计算外国直接产品规则' },
      effect: { does: 'CATCH_FOREIGN_MADE' },
      condition: all(A_OR_B, fact('DESTINATION_UAE'), none(fact('APPROVED_IN_UAE')), fact('MADE_WITH_US_TECHNOLOGY')),
    },
    {
      id: 'licence for the UAE',
      words: {
        en: 'licence to the UAE for those that are not approved',
        zh: '向阿联酋未获认可的收货人出口须许可证',
      },
      effect: { does: 'REQUIRE_LICENCE', reason: 'THRESHOLD', review: null, exceptions: true },
      condition: all(A_OR_B, fact('DESTINATION_UAE'), none(fact('APPROVED_IN_UAE'))),
    },
  ],
};
