import type { Texts } from './en.ts';

/** Interface texts in Chinese. */
export const zh: Texts = {
  title: 'Chokepoint 查询台',
  tagline: '谁依赖哪种 AI 芯片、经由哪条路径、受哪部法律约束、在哪一天',
  examples: '示例',
  examplesIntro: '点击即在新标签页中打开示例；在您运行之前不会执行任何查询。',
  folders: {
    paths: '通往芯片的路径',
    find: '查找与浏览',
    law: '法律与许可判定',
    supply: '供应链与断供',
    claims: '说法、时间与合计',
    'what-if': '假设情形',
  },
  run: '运行',
  runExample: (title: string) => `打开并运行：${title}`,
  queryBuilder: '查询构建器',
  share: '复制此查询及其变量的链接',
  shareCopied: '链接已复制，其中包含查询和变量，不会进入任何服务器日志。',
  shareInAddressBar: '浏览器不允许复制，链接已放在地址栏中。',
  linkMalformed: '此链接已损坏，可能在复制时被截断。没有打开任何内容，请重新索取链接。',
  dismiss: '关闭此提示',
  otherLanguage: { label: 'Switch to English', short: 'EN' },
};
