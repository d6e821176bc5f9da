/** Values of the API's enums in words, in both languages. A closed table: a test compares it with the schema. */
import { GROUP_WORDS } from './export-controls/condition.ts';
import type { Lang } from './sentences.ts';

export type Labels = Readonly<Record<Lang, string>>;

function words(EN: string, ZH: string): Labels {
  return { EN, ZH };
}

/** A group without a name is called by its operator. */
function operatorWords(operator: keyof typeof GROUP_WORDS): Labels {
  const { en, zh } = GROUP_WORDS[operator];
  return words(en, zh ?? en);
}

const LABELS = {
  EntityKind: {
    COMPANY: words('company', '公司'),
    GOVERNMENT_BODY: words('government body', '政府机构'),
    CHIP: words('chip', '芯片'),
    ARCHITECTURE: words('architecture', '架构'),
    PROCESS_NODE: words('process node', '工艺节点'),
    PACKAGING: words('packaging', '封装'),
    MEMORY_STACK: words('memory', '存储器'),
    INPUT: words('input', '上游投入（设备、材料等）'),
    SYSTEM: words('system', '服务器或整机系统'),
    CLOUD_OFFERING: words('cloud offering', '云产品'),
    SITE: words('site', '数据中心或集群'),
    COUNTRY: words('country or customs territory', '国家或关税区'),
    SOFTWARE_STACK: words('software stack', '软件栈'),
    AI_MODEL: words('AI model', '人工智能模型'),
  },
  RelationType: {
    DESIGNS: words('designs', '设计'),
    BUILT_ON: words('is built on', '基于架构'),
    FABRICATED_BY: words('is fabricated by', '代工厂为'),
    MADE_ON: words('is made on', '采用工艺'),
    PACKAGED_BY: words('is packaged by', '封装方为'),
    PACKAGED_WITH: words('is packaged with', '采用封装'),
    USES_MEMORY: words('uses memory', '使用存储器'),
    MADE_BY: words('is made by', '制造方为'),
    REQUIRES: words('requires', '需要'),
    SUPPLIED_BY: words('is supplied by', '供应方为'),
    USES_TECHNOLOGY: words('works with', '使用技术'),
    SUCCEEDS: words('succeeds', '前代为'),
    VARIANT_OF: words('is a variant of', '是变体，原型为'),
    SUBSTITUTES_FOR: words('can take the place of', '可替代'),
    CONTAINS: words('contains', '包含'),
    OFFERS: words('offers', '提供'),
    RUNS_ON: words('runs on', '运行于'),
    AVAILABLE_IN: words('is available in', '可用于'),
    OPERATES: words('operates', '运营'),
    LOCATED_IN: words('is located in', '位于'),
    HOSTS: words('hosts', '部署有'),
    RENTS: words('rents', '租用'),
    BUYS: words('buys', '采购'),
    RESELLS: words('resells', '转售'),
    TRAINED_ON: words('was trained on', '训练于'),
    PROGRAMMED_WITH: words('is programmed with', '编程软件为'),
    OWNS: words('owns', '持有股权'),
    INVESTS_IN: words('invested in', '投资'),
    LICENSES_FROM: words('licenses from', '获授权于'),
    PARTNERS_WITH: words('is a partner of', '合作方为'),
    COMPETES_WITH: words('competes with', '竞争对手为'),
    DIVERTS: words('diverts', '违规转移'),
  },
  Direction: {
    OUT: words('from it', '由其指出'),
    IN: words('to it', '指向它'),
    BOTH: words('either way', '双向'),
  },
  Hedge: {
    STATED: words('stated', '明确表示'),
    REPORTED: words('reported', '据报道'),
    ALLEGED: words('alleged', '指控'),
    ESTIMATE: words('estimate', '估计'),
    FORECAST: words('forecast', '预测'),
    DENIED: words('denied', '已否认'),
    INFERRED: words('inferred', '推断'),
  },
  Confidence: {
    HIGH: words('high', '高'),
    MEDIUM: words('medium', '中'),
    LOW: words('low', '低'),
  },
  Basis: {
    OBSERVED: words('observed', '文件记载'),
    INFERRED: words('inferred', '推断'),
    COMPUTED: words('computed', '计算得出'),
  },
  StartBasis: {
    STATED: words('start stated by a source', '来源注明起始日'),
    ATTESTED: words('attested since', '自最早来源起'),
    ANNOUNCED: words('since its announcement', '自发布起'),
    UNKNOWN_START: words('start unknown', '起始日不详'),
  },
  PurchaseStatus: {
    ORDERED: words('ordered', '已订购'),
    DELIVERED: words('delivered', '已交付'),
    PLANNED: words('planned', '计划采购'),
    CONSIDERED: words('considered', '考虑采购'),
    REPORTED_PURCHASE: words('reported purchase', '据报道采购'),
    FORECAST: words('forecast', '预计采购'),
  },
  Ownership: {
    SUBSIDIARY: words('subsidiary', '控股子公司'),
    CONTROL: words('control without a shown majority', '实际控制'),
    JOINT_VENTURE: words('joint venture', '合资企业'),
    MINORITY: words('minority stake', '参股'),
    LARGEST_HOLDER_BELOW_50: words('largest holder below 50 %', '第一大股东（未过半）'),
    GROUP_MEMBER_BY_NAME: words('group member by its name', '按名称推断为集团成员'),
    STATE: words('state-owned', '国有'),
  },
  DataUse: {
    ANY: words('any use', '任何用途'),
    COMMERCIAL: words('commercial use', '商业用途'),
  },
  Existence: {
    ANNOUNCED: words('announced', '已发布'),
    NOT_YET_ANNOUNCED: words('not yet announced', '尚未发布'),
    UNKNOWN: words('unknown', '不详'),
  },
  ExternalIdScheme: {
    TICKER: words('stock symbol', '股票代码'),
    LEI: words('Legal Entity Identifier', '全球法人识别编码（LEI）'),
    WIKIDATA: words('Wikidata', '维基数据'),
    ISO_3166: words('ISO 3166 country code', 'ISO 3166 国家代码'),
    FEDERAL_REGISTER: words('Federal Register page', '《联邦公报》页码'),
    FEDERAL_REGISTER_DOCUMENT: words('Federal Register document', '《联邦公报》文件号'),
    RIN: words('Regulation Identifier Number', '法规识别号'),
    DOCKET: words('docket', '案卷号'),
    PROCLAMATION: words('proclamation', '总统公告号'),
  },
  RestrictedPartyList: {
    US_ENTITY_LIST: words('US Entity List', '美国实体清单'),
    US_1260H: words('US 1260H list of Chinese military companies', '美国1260H中国军事企业清单'),
    US_NS_CMIC: words('US NS-CMIC list', '美国中国军工复合体企业清单（NS-CMIC）'),
    US_NDAA_889: words('US procurement ban, section 889', '美国《国防授权法》第889条采购禁令'),
    US_NDAA_5949: words('US procurement ban, section 5949', '美国《国防授权法》第5949条采购禁令'),
    US_FCC_COVERED_LIST: words('FCC Covered List', '美国联邦通信委员会受管制清单'),
    US_SDN: words('US SDN list', '美国特别指定国民清单（SDN）'),
    CN_EXPORT_CONTROL_LIST: words('Chinese export control list', '中国出口管制管控名单'),
    CN_EXPORT_CONTROL_WATCH_LIST: words('Chinese export control watch list', '中国出口管制关注名单'),
    CN_UNRELIABLE_ENTITY_LIST: words('Chinese unreliable entity list', '中国不可靠实体清单'),
    CN_CAC_PURCHASE_BAN: words('Chinese purchase ban by the cyberspace authority', '中国网信办采购禁令'),
    TW_SHTC_ENTITY_LIST: words('Taiwan SHTC entity list', '台湾战略性高科技货品实体名单'),
  },
  LawMode: {
    ENFORCED: words('as enforced', '按实际执行'),
    CODIFIED: words('as codified', '按法规文本'),
  },
  RouteKind: {
    ACCESS: words('access to hardware', '硬件获取'),
    SUPPLY: words('supply chain', '供应链'),
    ALL: words('all', '全部'),
  },
  StopReason: {
    ALL_FOUND: words('all found', '已全部找到'),
    LIMIT: words('limit reached', '达到数量上限'),
    ROW_CAP: words('too many to rank', '数量过多，未全部排序'),
    DEADLINE: words('time ran out', '超时'),
  },
  RemovalOutcome: {
    LOST: words('every recorded way is lost', '失去所有有记录的途径'),
    UNKNOWN: words('the record does not say', '记录不足，无法判断'),
    REDUCED: words('a part is lost', '失去部分途径'),
    UNAFFECTED: words('untouched', '不受影响'),
  },
  SubstituteDegree: {
    STRONG: words('strong', '强'),
    PARTIAL: words('partial', '部分'),
    WEAK: words('weak', '弱'),
  },
  Obtainability: {
    FREE: words('no licence required, or an exception available', '无需许可证，或有许可例外'),
    LICENCE: words('with a licence that is not denied as a rule', '需许可证，原则上不拒批'),
    DENIED: words('licence denied as a rule', '许可证原则上拒批'),
    DOMESTIC: words('bought at home, over no border', '本国购买，不跨境'),
    UNDETERMINED: words('the rules leave it open', '规则未能确定'),
    NOT_JUDGED: words('not judged', '未判断'),
  },
  ComparedFigure: {
    TPP: words('TPP', '总处理性能'),
    MEMORY_GB: words('memory', '存储容量'),
    MEMORY_BANDWIDTH_GBS: words('memory bandwidth', '存储带宽'),
  },
  PathStrength: {
    DOCUMENTED: words('documented', '有文件证明'),
    POSSIBLE: words('possible', '仅为可能'),
  },
  PolicyEventKind: {
    RULE: words('rule', '法规'),
    GUIDANCE: words('guidance', '指引'),
    LEGISLATION: words('legislation', '立法'),
    LICENSE_LETTER: words('is-informed letter', '许可要求通知函'),
    LICENSE_DECISION: words('licence decision', '许可决定'),
    ENTITY_LISTING: words('listing', '列入名单或变更'),
    IMPORT_RESTRICTION: words('import or purchase restriction', '进口或采购限制'),
    TARIFF: words('tariff', '关税'),
    AGREEMENT: words('agreement', '协议'),
    ANNOUNCEMENT: words('announcement', '公告'),
    COURT: words('court decision', '法院裁决'),
    ENFORCEMENT: words('enforcement', '执法行动'),
  },
  PolicyStatus: {
    NOT_YET_ANNOUNCED: words('not yet announced', '尚未公布'),
    PUBLISHED: words('published, not yet in effect', '已公布，尚未生效'),
    IN_FORCE: words('in force', '生效中'),
    SUPERSEDED: words('superseded', '已被取代'),
    SUSPENDED: words('suspended', '暂停执行'),
    ENDED: words('ended', '已终止'),
    PROPOSED: words('proposed', '提案阶段'),
    PASSED_ONE_CHAMBER: words('passed by one chamber', '一院已通过'),
    ANNOUNCED: words('announced', '已宣布'),
    UNKNOWN: words('unknown', '不详'),
    NEVER_IN_FORCE: words('never in force', '从未生效'),
  },
  EntityOrderField: {
    NAME: words('name', '名称'),
    ANNOUNCED: words('day announced', '发布日期'),
    TPP: words('total processing performance', '总处理性能（TPP）'),
    CONNECTIONS: words('number of relations', '关系数量'),
  },
  OrderDirection: {
    ASC: words('ascending', '升序'),
    DESC: words('descending', '降序'),
  },
  Lang: {
    EN: words('English', '英文'),
    ZH: words('Chinese', '中文'),
  },
  Truth: {
    TRUE: words('true', '是'),
    FALSE: words('false', '否'),
    UNKNOWN: words('unknown', '不能确定'),
  },
  ConditionOperator: { ALL: operatorWords('ALL'), ANY: operatorWords('ANY'), NOT: operatorWords('NOT') },
  SearchMatch: {
    EXACT: words('whole name', '完全匹配'),
    PREFIX: words('beginning of a name', '开头匹配'),
    WORDS: words('words of a name', '词语匹配'),
    FUZZY: words('with a spelling mistake', '近似匹配'),
  },
  NameRole: {
    PRIMARY: words('name', '名称'),
    ALIAS: words('other name', '别名'),
    FORMER: words('former name', '曾用名'),
    TICKER: words('stock symbol', '股票代码'),
    SLUG: words('slug', '标识'),
    PINYIN: words('pinyin', '拼音'),
    WITH_MAKER: words('name after its maker’s', '厂商名加名称'),
    INITIALS: words('pinyin initials', '拼音首字母'),
  },
  SourceKind: {
    OFFICIAL: words('official', '官方文件'),
    FILING: words('company filing', '公司公告'),
    STANDARD: words('standard', '标准'),
    VENDOR: words('vendor', '厂商资料'),
    DATASET: words('data set', '数据集'),
    RESEARCH: words('research', '研究报告'),
    PRESS: words('press', '媒体报道'),
    FORUM: words('forum or personal page', '论坛或个人网页'),
  },
  SourceGrade: {
    A: words('completely reliable', '完全可靠'),
    B: words('usually reliable', '通常可靠'),
    C: words('fairly reliable', '比较可靠'),
    D: words('not usually reliable', '通常不可靠'),
    E: words('unreliable', '不可靠'),
    F: words('cannot be judged', '无法判断'),
  },
  Scale: {
    THOUSAND: words('thousand', '千'),
    WAN: words('ten thousand (wan)', '万'),
    MILLION: words('million', '百万'),
    YI: words('hundred million (yi)', '亿'),
    BILLION: words('billion', '十亿'),
  },
  Bound: {
    EXACT: words('exact', '确切'),
    APPROX: words('approximate', '约'),
    AT_LEAST: words('at least', '至少'),
    AT_MOST: words('at most', '至多'),
    INTERVAL: words('interval', '区间'),
  },
  OutcomeVerdict: {
    CAME_TRUE: words('came true', '已兑现'),
    DID_NOT: words('did not come true', '未兑现'),
    OPEN: words('open', '尚无定论'),
    UNKNOWN: words('unknown', '不详'),
  },
  Freshness: {
    FRESH: words('lately verified', '近期已核实'),
    STALE: words('due for verification', '待重新核实'),
    NEVER_OPENED: words('no document opened', '原文未查阅'),
  },
  EffectDirection: {
    POSITIVE: words('gains', '受益'),
    NEGATIVE: words('loses', '受损'),
    MIXED: words('both gains and loses', '利弊兼有'),
    NEUTRAL: words('neither gains nor loses', '中性'),
  },
  CheckStatus: {
    SUPPORTED: words('supported', '得到佐证'),
    PARTLY: words('supported in part', '部分得到佐证'),
    DISPUTED: words('disputed', '有争议'),
    INACCURATE: words('inaccurate', '不准确'),
    SUPERSEDED: words('superseded by a later figure', '已被后续数据取代'),
    UNVERIFIED: words('unverified', '未经核实'),
  },
  StatementSort: {
    FACT: words('fact', '事实'),
    OPINION: words('opinion', '观点'),
    ESTIMATE: words('estimate', '估计'),
    FORECAST: words('forecast', '预测'),
    SCENARIO: words('scenario', '情景推演'),
  },
  Brake: {
    QUANTITY: words('quantity', '数量'),
    PRICE: words('price', '价格'),
    POLICY: words('policy', '政策'),
    ALL: words('all three', '三者皆有'),
  },
  ChangeKind: {
    ADDED: words('became known', '新知'),
    CORRECTED: words('corrected', '更正'),
    ENDED: words('ended', '终止'),
    WITHDRAWN: words('withdrawn', '撤回'),
    REVISED: words('revised', '更新'),
  },
  RecordType: {
    FACT: words('fact', '事实'),
    CLAIM: words('claim', '说法'),
    POLICY_EVENT: words('policy event', '政策事件'),
    LISTING: words('listing', '名单条目'),
  },
  MergedCollection: {
    ENTITIES: words('entities', '实体'),
    POLICY_EVENTS: words('policy events', '政策事件'),
    LISTINGS: words('listings', '名单条目'),
    SOURCES: words('documents', '文件'),
    CLAIMS: words('claims', '说法'),
  },
  MergeKind: {
    MERGED: words('merged', '合并'),
    RENAMED: words('renamed', '更名'),
    JOINED: words('joined under one slug', '同名归并'),
  },
  TotalsBy: {
    COMPANY: words('by company', '按公司'),
    COUNTRY: words('by country', '按国家'),
    CHIP: words('by chip', '按芯片'),
  },
  Holding: {
    OWNING: words('owning', '拥有'),
    USING: words('using', '使用'),
    HOSTING: words('hosting', '托管'),
  },
  ComputeMetric: {
    UNITS: words('accelerators', '加速芯片数'),
    TPP: words('total processing performance', '总处理性能'),
    H100_EQUIVALENTS: words('H100 equivalents', 'H100等效数'),
  },
  LeftOutReason: {
    DENIED: words('its maker denies it', '其提出者予以否认'),
    FORECAST: words('a forecast or plan', '预测或计划'),
    GROUP: words('of a group whose members have their own figures', '属于一个群体，其成员另有数字'),
    NOT_ATTRIBUTED: words('not said whose, where, or which chip', '未说明归属、地点或芯片型号'),
    NOT_YET: words('its period begins later', '其时段尚未开始'),
    NO_TPP: words('not of one chip with a known TPP', '并非单一且总处理性能已知的芯片'),
    OLDER: words('a newer figure counts', '以更新的数字为准'),
    OTHER_UNIT: words('counted in another unit', '以其他单位计'),
    OVERLAP: words('another figure already contains it', '已包含在另一数字中'),
  },
  ExportRoute: {
    EXPORT: words('export', '出口'),
    REEXPORT: words('re-export', '再出口'),
    TRANSFER_IN_COUNTRY: words('transfer in country', '国内转让'),
  },
  ConsigneeKind: {
    COMPANY: words('company', '公司'),
    GOVERNMENT_AGENCY: words('government agency', '政府机构'),
    PERSON: words('person', '个人'),
  },
  PartyRole: {
    CONSIGNEE: words('consignee', '收货人'),
    PURCHASER: words('purchaser', '采购方'),
    INTERMEDIATE_CONSIGNEE: words('intermediate consignee', '中间收货人'),
    END_USER: words('end user', '最终用户'),
  },
  EndUse: {
    CIVIL: words('civil use', '民用'),
    MILITARY: words('military end use', '军事最终用途'),
    SUPERCOMPUTER: words('supercomputer', '超级计算机'),
    SEMICONDUCTOR_FABRICATION: words('making chips', '芯片制造'),
    AI_TRAINING_FOR_D5_PARTY: words('training AI models for a party of D:5', '为D:5组主体训练人工智能模型'),
  },
  ExporterAssumption: {
    US_SUPPLY: words('enough supply in the United States', '美国国内供应充足'),
    FOUNDRY_CAPACITY: words('no foundry capacity diverted', '未挤占代工产能'),
    HALF_OF_US_SHIPMENTS: words('within 50 % of shipments in the United States', '不超过美国出货的50%'),
    RECIPIENT_SECURITY: words('security of the recipient', '收货方安全措施'),
    NO_MILITARY_USE: words('no military or intelligence use', '不涉军事或情报用途'),
    THIRD_PARTY_TEST: words('tested in the United States', '经美国境内测试'),
    PURCHASE_ORDER: words('written purchase order', '书面采购订单'),
    NAC_NOTIFICATION: words('BIS notified 25 days before', '提前25日通知BIS'),
    NO_DIVERSION_KNOWLEDGE: words('no knowledge of a diversion', '不知悉转移'),
    SHIPPED_BY_ADDRESSEE: words('shipped by the addressee of a letter', '由收函方发运'),
    SHIPPED_BY_FOUNDRY: words('shipped by a fabricator or packager', '由代工厂或封测厂发运'),
    DESIGNER_APPROVED: words('approved or authorized designer', '设计方获批准或授权'),
    PACKAGED_BY_APPROVED: words('packaged where the rule allows', '由规则认可的一方封装'),
    MADE_WITH_US_TECHNOLOGY: words('made with technology of the United States', '使用美国技术制造'),
    HBM_PACKAGING_SITE: words('to an eligible packaging site', '运往合格封装厂'),
    TARIFF_EXEMPT_USE: words('exempt use', '豁免用途'),
    TARIFF_HEADING: words('made abroad, under the headings of the tariff', '境外制造且属关税税目'),
  },
  VerdictOutcome: {
    NO_LICENCE_REQUIRED: words('no licence required', '无须许可证'),
    LICENCE_REQUIRED: words('licence required', '须许可证'),
    LICENCE_EXCEPTION_AVAILABLE: words('licence exception available', '可用许可例外'),
    UNDETERMINED: words('undetermined', '无法确定'),
  },
  ReviewPolicy: {
    POLICY_OF_DENIAL: words('policy of denial', '一律拒绝'),
    PRESUMPTION_OF_DENIAL: words('presumption of denial', '推定拒绝'),
    CASE_BY_CASE: words('case by case', '逐案审查'),
    PRESUMPTION_OF_APPROVAL: words('presumption of approval', '推定批准'),
  },
  ItemClassification: {
    ECCN_3A090: words('3A090 of 2022', '2022年3A090'),
    ECCN_4A090: words('4A090 of 2022', '2022年4A090'),
    ECCN_3A090_A: words('3A090.a', '3A090.a类'),
    ECCN_3A090_B: words('3A090.b', '3A090.b类'),
    ECCN_3A090_C: words('3A090.c', '3A090.c类'),
    ECCN_4A090_A: words('4A090.a', '4A090.a类'),
    ECCN_4A090_B: words('4A090.b', '4A090.b类'),
    NOT_3A090: words('not 3A090', '非3A090'),
    UNDETERMINED: words('undetermined', '无法确定'),
  },
  VerdictReason: {
    THRESHOLD: words('technical test', '技术标准'),
    WORLDWIDE_REQUIREMENT: words('worldwide requirement', '全球许可要求'),
    IS_INFORMED_LETTER: words('is-informed letter', '被告知函'),
    HEADQUARTERS_RULE: words('headquarters rule', '总部规则'),
    ENTITY_LISTED: words('party on the Entity List', '当事方在实体清单上'),
    AFFILIATE_50_PERCENT: words('50 % rule on affiliates', '关联方50%规则'),
    SANCTIONED_PARTY: words('sanctioned party', '受制裁当事方'),
    END_USE: words('end use', '最终用途'),
    FOUNDRY_PRESUMPTION: words('presumption for foundries', '代工厂推定'),
    GENERAL_PROHIBITION_10: words('general prohibition 10', '一般禁令十'),
  },
  LicenceExceptionName: {
    NAC: words('Notified Advanced Computing', '通知型先进计算例外'),
    ACA: words('Advanced Computing Authorized', '授权型先进计算例外'),
    HBM: words('High Bandwidth Memory', '高带宽内存例外'),
  },
  RestrictionBasis: {
    ITEM: words('by what it is', '因物项本身'),
    PARTY: words('by who receives it', '因收货方'),
  },
  Horizon: {
    SHORT: words('short term', '短期'),
    MEDIUM: words('medium term', '中期'),
    LONG: words('long term', '长期'),
  },
  GateLaw: {
    EXPORT_LICENCE: words('export licence for the item', '物项的出口许可证'),
    HEADQUARTERS_RULE: words('headquarters rule', '总部规则'),
    ENTITY_LIST: words('lists of parties', '主体名单'),
    FIFTY_PERCENT_RULE: words('50 % rule', '50%规则'),
    GENERAL_PROHIBITION_10: words('general prohibition 10', '一般禁令十'),
    REMOTE_USE: words('remote use', '远程使用'),
    CHINA_MEASURES: words("China's own measures", '中国自身的措施'),
  },
  GateStanding: {
    APPLIES: words('applies', '适用'),
    DOES_NOT_APPLY: words('does not apply', '不适用'),
    UNKNOWN: words('not known', '未知'),
  },
  PathWay: {
    DIVERTING: words('by a diversion', '转移'),
    RESELLING: words('by way of a reseller', '转售'),
    RENTING: words('by renting', '租用'),
    BUYING: words('by buying', '购买'),
    OWNING: words('by owning or operating', '自有或运营'),
    SUPPLYING: words('by supply', '供应'),
  },
  DiffEffect: {
    OPENS: words('no licence needed any longer', '不再须许可证'),
    CLOSES: words('licence now needed', '变为须许可证'),
    EASES: words('milder', '放宽'),
    TIGHTENS: words('stricter', '收紧'),
    BECOMES_UNCERTAIN: words('becomes undetermined', '变为无法确定'),
    SETTLES: words('becomes known', '得以确定'),
    OTHER: words('other grounds', '依据改变'),
  },
  DiversionFilter: {
    ALL: words('all', '全部'),
    PROVEN: words('stated as facts in a case', '案件中认定的事实'),
    NONE: words('none', '不含'),
  },
  PathOrder: {
    STRENGTH: words('documented first', '有文件证明者优先'),
    LENGTH: words('shortest first', '较短者优先'),
    CONFIDENCE: words('surest first', '可信度高者优先'),
    RECENCY: words('newest first', '较新者优先'),
  },
  PathDistinction: {
    CHIP: words('chip', '芯片'),
    PROVIDER: words('provider', '提供方'),
    COUNTRY: words('country', '国家'),
  },
  RateLimitSubject: {
    ADDRESS: words('address', '地址'),
    KEY: words('API key', 'API密钥'),
  },
  Diversion: {
    PROVEN: words('stated as a fact in a case', '案件中认定的事实'),
    ALLEGED: words('alleged, not proven', '指控，未经证实'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Labels>>>>;

/** An enum that has labels: every one of the API. */
export type LabelledEnum = keyof typeof LABELS;

/** Names of the enums, in the order of the alphabet. */
export const LABELLED_ENUMS = Object.keys(LABELS).sort() as readonly LabelledEnum[];

export function isLabelledEnum(name: string): name is LabelledEnum {
  return Object.hasOwn(LABELS, name);
}

export interface ValueLabels {
  readonly value: string;
  readonly labels: Labels;
}

/** The labels of an enum's values, in the order of the schema. */
export function labelsOf(name: LabelledEnum): ValueLabels[] {
  return Object.entries(LABELS[name]).map(([value, labels]) => ({ value, labels }));
}

/** A value of an enum in words. */
/** A value of an enum in both languages. Throws for a value that the enum has not got. */
export function labelWords(name: LabelledEnum, value: string): { readonly en: string; readonly zh: string } {
  return { en: labelOf(name, value, 'EN'), zh: labelOf(name, value, 'ZH') };
}

export function labelOf(name: LabelledEnum, value: string, lang: Lang): string {
  const labels = (LABELS[name] as Readonly<Record<string, Labels>>)[value];
  if (labels === undefined) throw new Error(`the enum ${name} has no value ${value}`);
  return labels[lang];
}
