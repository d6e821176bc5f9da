/** Texts of the elements. */
import type { Bilingual } from '../../views/lang.ts';

export const WORDS = {
  loading: ['Asking the graph …', '正在查询……'],
  unreachable: ['The server that holds the data cannot be reached.', '无法连接数据服务器。'],
  details: ['Table, notes', '表格与说明'],
  source: ['Open in Chokepoint', '在Chokepoint中打开'],
  newer: [
    'The dataset is newer than the one that this page names; the answer may differ.',
    '数据集已更新，结果可能与本页所述不同。',
  ],
} as const satisfies Record<string, Bilingual>;
