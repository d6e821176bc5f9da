/** What conditions ask, what is assumed and what is missing, in both languages. */
import type { Words } from '../policy.ts';
import type { AssumptionId, FactName, Reason } from './rules/types.ts';

export interface Assumption {
  readonly words: Words;
  /** What holds where the request does not say. */
  readonly standard: 'TRUE' | 'FALSE';
}

export const ASSUMPTIONS: Readonly<Record<AssumptionId, Assumption>> = {
  US_SUPPLY: {
    standard: 'TRUE',
    words: {
      en: 'the exporter certifies enough supply in the United States and no delay to orders there',
      zh: '出口商证明美国国内供应充足且不延误美国订单',
    },
  },
  FOUNDRY_CAPACITY: {
    standard: 'TRUE',
    words: {
      en: 'the exporter certifies that no foundry capacity is diverted from similar or better chips for users in the United States',
      zh: '出口商证明未挤占供美国用户的同类或更先进芯片的代工产能',
    },
  },
  HALF_OF_US_SHIPMENTS: {
    standard: 'TRUE',
    words: {
      en: 'the exporter certifies that shipments of the product to China and Macau stay within 50 % of those to customers in the United States',
      zh: '出口商证明该产品对华及澳门的出货不超过对美国客户出货的50%',
    },
  },
  RECIPIENT_SECURITY: {
    standard: 'TRUE',
    words: {
      en: 'the exporter certifies that the recipient knows its customers and controls remote access',
      zh: '出口商证明收货方具备了解客户程序与远程访问控制',
    },
  },
  NO_MILITARY_USE: {
    standard: 'TRUE',
    words: {
      en: 'the exporter certifies that there is no military or intelligence end use',
      zh: '出口商证明不涉及军事或情报最终用途',
    },
  },
  THIRD_PARTY_TEST: {
    standard: 'TRUE',
    words: {
      en: 'an independent laboratory in the United States tests each item',
      zh: '每件物项均经美国境内独立第三方实验室测试',
    },
  },
  PURCHASE_ORDER: {
    standard: 'TRUE',
    words: { en: 'there is a written purchase order', zh: '具备书面采购订单' },
  },
  NAC_NOTIFICATION: {
    standard: 'TRUE',
    words: { en: 'BIS is notified at least 25 calendar days before', zh: '至少提前25个日历日通知BIS' },
  },
  NO_DIVERSION_KNOWLEDGE: {
    standard: 'TRUE',
    words: {
      en: 'the exporter neither knows nor has reason to know of a diversion or of a barred end use',
      zh: '出口商不知道也无理由知道存在转移或被禁止的最终用途',
    },
  },
  SHIPPED_BY_ADDRESSEE: {
    standard: 'TRUE',
    words: {
      en: 'the designer that received the letter ships it, or has it shipped',
      zh: '由收到函件的设计方发运或安排发运',
    },
  },
  SHIPPED_BY_FOUNDRY: {
    standard: 'FALSE',
    words: { en: 'a fabricator or packager ships it', zh: '由代工厂或封测厂发运' },
  },
  DESIGNER_APPROVED: {
    standard: 'FALSE',
    words: {
      en: 'its designer is approved or authorized, and attests that it is below 3A090.a',
      zh: '设计方已获批准或授权，并证明其低于3A090.a',
    },
  },
  PACKAGED_BY_APPROVED: {
    standard: 'FALSE',
    words: {
      en: 'the fabricator packages it outside Macau and D:5, or an approved packager does, and attests its transistor count',
      zh: '由代工厂在澳门及D:5组国家以外封装，或由获批封测厂封装，并证明其晶体管数',
    },
  },
  MADE_WITH_US_TECHNOLOGY: {
    standard: 'TRUE',
    words: {
      en: 'it is made with technology, software or equipment that the foreign direct product rules name',
      zh: '使用外国直接产品规则所列的技术、软件或设备制造',
    },
  },
  HBM_PACKAGING_SITE: {
    standard: 'FALSE',
    words: {
      en: 'it goes to a packaging site that a company of the United States or of an eligible country runs',
      zh: '运往由美国或合格国家公司运营的封装厂',
    },
  },
  TARIFF_EXEMPT_USE: {
    standard: 'FALSE',
    words: { en: 'the import serves a use that the tariff exempts', zh: '进口用于关税豁免用途' },
  },
  TARIFF_HEADING: {
    standard: 'TRUE',
    words: {
      en: 'it is made abroad and imported under HTS 8471.50, 8471.80 or 8473.30',
      zh: '在境外制造并以HTS 8471.50、8471.80或8473.30项下进口',
    },
  },
};

export const ASSUMPTION_IDS = Object.keys(ASSUMPTIONS) as readonly AssumptionId[];

export function isAssumption(name: string): name is AssumptionId {
  return Object.hasOwn(ASSUMPTIONS, name);
}

const FACT_WORDS: Readonly<Record<Exclude<FactName, AssumptionId>, Words>> = {
  CLASS_2022: { en: 'the item is 3A090 by the test of 2022', zh: '该物项符合2022年的3A090标准' },
  CLASS_A: { en: 'the item is, or contains, 3A090.a', zh: '该物项为或包含3A090.a' },
  CLASS_B: { en: 'the item is, or contains, 3A090.b', zh: '该物项为或包含3A090.b' },
  CLASS_C: { en: 'the item is 3A090.c', zh: '该物项为3A090.c' },
  DATACENTER: { en: 'designed or marketed for data centres', zh: '为数据中心设计或销售' },
  STANDALONE_MEMORY: { en: 'a memory stack by itself', zh: '独立的内存堆栈' },
  RECORDED_AS_3A090_C: {
    en: 'memory of a kind that sources place in 3A090.c',
    zh: '来源将其归入3A090.c的内存类型',
  },
  SOLD_IN_US_ON_2026_01_15: {
    en: 'commercially available in the United States on 2026-01-15',
    zh: '2026-01-15在美国已商业供应',
  },
  DESIGNED_IN_D5: {
    en: 'designed by a company with its seat, or an ultimate parent with its seat, in Macau or D:5',
    zh: '由总部（或最终母公司总部）在澳门或D:5组国家的公司设计',
  },
  NAMED_IN_RULE: { en: 'named there', zh: '被点名' },
  DESIGNED_BY_ADDRESSEE: { en: 'designed by an addressee of the letter', zh: '由收函方设计' },
  DESTINATION_CHINA: { en: 'destination China, Hong Kong included', zh: '目的地为中国（含香港）' },
  DESTINATION_MACAU: { en: 'destination Macau', zh: '目的地为澳门' },
  DESTINATION_RUSSIA: { en: 'destination Russia', zh: '目的地为俄罗斯' },
  DESTINATION_D5_OR_MACAU: { en: 'destination Macau or of group D:5', zh: '目的地为澳门或D:5组国家' },
  DESTINATION_LICENCE_SCOPE: {
    en: 'destination Macau or of groups D:1, D:4 or D:5, and in neither A:5 nor A:6',
    zh: '目的地为澳门或属于D:1、D:4、D:5组且不属于A:5、A:6组',
  },
  DESTINATION_UAE: { en: 'destination United Arab Emirates', zh: '目的地为阿联酋' },
  DESTINATION_ABROAD: { en: 'destination outside the United States', zh: '目的地在美国境外' },
  HEADQUARTERED_IN_D5_OR_MACAU: {
    en: 'the recipient has its seat, or an ultimate parent with its seat, in Macau or D:5',
    zh: '收货方总部或其最终母公司总部在澳门或D:5组国家',
  },
  APPROVED_IN_UAE: {
    en: 'a government agency of the UAE, or on supplement 8 to part 740',
    zh: '阿联酋政府机构或列于第740部分附录8',
  },
  EXPORT_FROM_US: { en: 'exported from the United States', zh: '自美国出口' },
  MILITARY_END_USE: { en: 'military end use', zh: '军事最终用途' },
  SUPERCOMPUTER_END_USE: { en: 'for a supercomputer', zh: '用于超级计算机' },
  FABRICATION_END_USE: { en: 'for making chips', zh: '用于芯片制造' },
  AI_TRAINING_FOR_D5_PARTY: { en: 'to train AI models for a party of D:5', zh: '为D:5组国家主体训练人工智能模型' },
  HBM_IN_PACKAGE: { en: 'HBM in its package', zh: '封装内含HBM' },
  LOGIC_CHIP: { en: 'a logic chip, or containing one', zh: '逻辑芯片或包含逻辑芯片' },
};

export function factWords(name: FactName): Words {
  return isAssumption(name) ? ASSUMPTIONS[name].words : FACT_WORDS[name];
}

/** Names of missing facts, as figures and readings give them, in words. */
const MISSING_WORDS: Readonly<Record<string, Words>> = {
  'dense rate': { en: 'dense rate at any precision', zh: '任一精度的稠密算力' },
  'non-planar die area': { en: 'area of the logic dies made on a non-planar process', zh: '非平面工艺逻辑裸片面积' },
  process: { en: 'whether the logic dies are made on a non-planar process', zh: '逻辑裸片是否采用非平面工艺' },
  'interconnect bandwidth': { en: 'interconnect bandwidth', zh: '互连带宽' },
  'DRAM bandwidth': { en: 'DRAM bandwidth', zh: 'DRAM带宽' },
  'memory bandwidth density': { en: 'memory bandwidth density', zh: '内存带宽密度' },
  'transistor count': { en: 'transistor count', zh: '晶体管数' },
  'memory type': { en: 'type of its memory', zh: '内存类型' },
  market: { en: 'whether it was designed or marketed for data centres', zh: '是否为数据中心设计或销售' },
  designer: { en: 'who designed it, and where that company has its seat', zh: '设计方及其总部所在地' },
  'sale in the United States': {
    en: 'whether it was commercially available in the United States on 2026-01-15',
    zh: '2026-01-15是否在美国已商业供应',
  },
  'seat of the recipient': {
    en: 'seat of the recipient and of its ultimate parent',
    zh: '收货方及其最终母公司的总部所在地',
  },
  'country group': { en: 'membership in a country group on that day', zh: '该日的国家组归属' },
  'supplement 8': { en: 'the full supplement 8 to part 740', zh: '第740部分附录8全文' },
  'other parties': {
    en: 'whether the rule looks at other parties than the recipient',
    zh: '该规则是否涉及收货方以外的当事方',
  },
  'end-use text': { en: 'the items and facts that the end-use rule asks for', zh: '最终用途规则所要求的物项与事实' },
  ownership: { en: 'shares of owners', zh: '所有者持股比例' },
  'state of the 50 % rule': { en: 'whether the 50 % rule holds on that day', zh: '该日50%规则是否有效' },
  'letter addressees': { en: 'all addressees of the letters', zh: '全部收函方' },
  jurisdiction: {
    en: 'whether an item made and shipped abroad is subject to the EAR (origin of its contents)',
    zh: '在境外制造并发运的物项是否受EAR管辖（成分来源）',
  },
  chips: { en: 'which chips it contains', zh: '所含芯片' },
  'sanctions program': {
    en: 'whether section 744.8 covers the program of the sanction',
    zh: '第744.8条是否涵盖该制裁项目',
  },
};

export function missingWords(name: string): Words {
  const words = MISSING_WORDS[name];
  if (words === undefined) throw new Error(`no words for the missing fact ${name}`);
  return words;
}

export const REASON_WORDS: Readonly<Record<Reason, Words>> = {
  THRESHOLD: { en: 'the item meets the technical test for the destination', zh: '物项达到针对该目的地的技术标准' },
  WORLDWIDE_REQUIREMENT: { en: 'worldwide requirement of the diffusion rule', zh: '扩散规则的全球许可要求' },
  IS_INFORMED_LETTER: { en: 'letter to its designer', zh: '致其设计方的函' },
  HEADQUARTERS_RULE: { en: 'headquarters rule', zh: '总部规则' },
  ENTITY_LISTED: { en: 'a party is on the Entity List', zh: '当事方在实体清单上' },
  AFFILIATE_50_PERCENT: { en: 'a party is owned by listed parties', zh: '当事方由被列名主体持股' },
  SANCTIONED_PARTY: { en: 'a party is sanctioned', zh: '当事方受制裁' },
  END_USE: { en: 'end use', zh: '最终用途' },
  FOUNDRY_PRESUMPTION: { en: 'presumption for foundries', zh: '代工厂推定' },
  GENERAL_PROHIBITION_10: { en: 'general prohibition 10', zh: '一般禁令十' },
};
