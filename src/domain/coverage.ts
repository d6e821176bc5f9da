/** What the graph models, and what it does not: so that absence of a record is not read as absence of the thing. */
import type { Lang } from './sentences.ts';

type Words = Readonly<Record<Lang, string>>;

export const MODELLED: readonly Words[] = [
  {
    EN: 'Data-centre accelerators of the United States and China with their architectures, memory, packaging, process nodes and foundries, and the inputs that these need.',
    ZH: '中美数据中心加速器及其架构、存储、封装、工艺节点与代工厂，以及所需的上游投入。',
  },
  {
    EN: 'Who designs, makes, buys, rents, owns and hosts them, as far as public documents say; cloud offerings and sites.',
    ZH: '公开文件所示的设计、制造、采购、租用、拥有与托管关系；云产品与数据中心。',
  },
  {
    EN: 'Measures of the United States and of China on chips, tools and minerals, and those of the Netherlands, Japan, Taiwan, Malaysia and Singapore that bear on them.',
    ZH: '中美在芯片、设备与矿产方面的措施，以及荷兰、日本、中国台湾、马来西亚、新加坡的相关措施。',
  },
  {
    EN: 'Entries of the companies of the graph on restricted-party lists of the United States, China and Taiwan. The US Entity List is that of a snapshot of 2026-07-31.',
    ZH: '图中企业在美国、中国大陆与台湾限制名单上的条目。美国实体清单取自2026-07-31的快照。',
  },
];

export const NOT_MODELLED: readonly Words[] = [
  {
    EN: 'Parties of restricted-party lists that have no part in the AI chip chain.',
    ZH: '与人工智能芯片链条无关的名单主体。',
  },
  {
    EN: 'Licences themselves: they are not public. What is known of them are claims of those who speak of them.',
    ZH: '许可证本身：并不公开。所知者仅为相关方的说法。',
  },
  {
    EN: 'Purchases and contracts that nobody has reported; most purchases are known without a number.',
    ZH: '未见报道的采购与合同；多数已知采购并无数量。',
  },
  {
    EN: 'Export-control rules outside of chips, chip tools and parties, and embargoes of whole countries (part 746 of the US rules).',
    ZH: '芯片、设备与名单主体以外的出口管制规则，以及对整个国家的禁运（美国规则第746部分）。',
  },
  {
    EN: 'Letters of the US Commerce Department of August 2023, October 2023 and November 2024: no document on their terms was found, so verdicts between those days and the next rule may be too lax.',
    ZH: '美国商务部2023年8月、2023年10月与2024年11月的信函：未找到载明其条款的文件，因此这些日期至下一规则之间的结论可能偏宽。',
  },
  {
    EN: 'Of the rules that are modelled: the review policy of 2022 for recipients of allied parents (no source was found), and who is an approved designer or packager under the foundry rule of January 2025.',
    ZH: '已建模规则中未涵盖：2022年对盟国母公司收货方的审查政策（未找到来源），以及2025年1月代工规则下哪些设计方或封测厂已获批准。',
  },
  {
    EN: 'Whether manufacturing equipment, materials, design software, technology or services need a licence: acts on them are recorded, verdicts and gates on them are not given.',
    ZH: '制造设备、材料、设计软件、技术或服务是否须许可证：收录相关措施，但不给出结论或关口判断。',
  },
  {
    EN: 'The European Union, Korea, India and others as makers of rules.',
    ZH: '欧盟、韩国、印度等作为规则制定者的措施。',
  },
];
