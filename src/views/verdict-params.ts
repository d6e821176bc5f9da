/** What a shipment is described by, in the views that judge one. */
import type { Param, Values } from './params.ts';

export const TRANSACTION_PARAMS: readonly Param[] = [
  {
    name: 'item',
    kind: 'entity',
    kinds: ['CHIP', 'SYSTEM', 'MEMORY_STACK'],
    required: true,
    label: ['What is shipped', '货物'],
    help: ['A chip, a system such as a rack, or a kind of memory', '芯片、系统（如机柜）或存储器类别'],
  },
  {
    name: 'origin',
    kind: 'country',
    initial: 'US',
    label: ['Shipped from', '发货地'],
    help: ['Country code such as TW; not where it was made', '国家或地区代码，如TW；并非制造地'],
  },
  {
    name: 'destination',
    kind: 'country',
    required: true,
    label: ['Shipped to', '目的地'],
    help: ['Country code such as SG or CN', '国家或地区代码，如SG或CN'],
  },
  {
    name: 'consignee',
    kind: 'entity',
    kinds: ['COMPANY', 'GOVERNMENT_BODY'],
    label: ['Recipient, or the company it belongs to', '收货方或其所属公司'],
    help: [
      'Left empty: a company at the destination that is on no list and belongs to nobody',
      '留空表示目的地一家不在任何清单上、无母公司的公司',
    ],
  },
  {
    name: 'consigneeCountry',
    kind: 'country',
    label: ['Seat of the unit that receives it', '实际收货单位所在地'],
    help: [
      'Where it differs from the seat of the company, such as SG for a unit in Singapore',
      '与公司所在地不同时填写，如新加坡子公司填SG',
    ],
  },
  {
    name: 'ultimateParentCountry',
    kind: 'country',
    advanced: true,
    label: ['Seat of the ultimate parent', '最终母公司所在地'],
    help: ['In place of what ownership on record gives', '代替按已记录股权得出的结果'],
  },
  {
    name: 'endUse',
    kind: 'choice',
    advanced: true,
    label: ['Use', '用途'],
    options: [
      ['CIVIL', ['Ordinary civil use', '普通民用']],
      ['MILITARY', ['Military', '军事']],
      ['SUPERCOMPUTER', ['Supercomputer', '超级计算机']],
      ['SEMICONDUCTOR_FABRICATION', ['Making chips', '芯片制造']],
      ['AI_TRAINING_FOR_D5_PARTY', ['Training AI for a party of group D:5', '为D:5组主体训练AI']],
    ],
  },
  {
    name: 'mode',
    kind: 'choice',
    advanced: true,
    label: ['Law', '法律口径'],
    options: [
      ['ENFORCED', ['As it is enforced', '按实际执行']],
      ['CODIFIED', ['As the text stands', '按条文']],
    ],
  },
];

const PLAIN = ['origin', 'destination', 'consignee', 'consigneeCountry', 'ultimateParentCountry', 'endUse', 'mode'];

/** The transaction that values describe, as the API takes it. */
export function transactionOf(values: Values): Record<string, unknown> {
  const given = PLAIN.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]]));
  return { item: { slug: values.item }, ...Object.fromEntries(given) };
}
