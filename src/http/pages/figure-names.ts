/** Figures and attributes of things in words; one that stands here not keeps its name in the data. */
import { type Bilingual, inLang, type Lang } from '../../views/lang.ts';

const NAMES: Readonly<Record<string, Bilingual>> = {
  memoryGB: ['Memory, GB', '内存容量（GB）'],
  memoryType: ['Kind of memory', '内存类型'],
  memoryBandwidthGBs: ['Memory bandwidth, GB/s', '内存带宽（GB/s）'],
  interconnectGBs: ['Interconnect bandwidth, GB/s', '互连带宽（GB/s）'],
  interconnect: ['Interconnect', '互连'],
  dieAreaMm2: ['Die area, mm²', '芯片面积（mm²）'],
  dies: ['Dies', '裸片数'],
  tdpW: ['Power, W', '功耗（W）'],
  tpp: ['Total processing performance (TPP)', '总处理性能（TPP）'],
  performanceDensity: ['Performance density (TPP per mm²)', '性能密度（TPP/mm²）'],
  chipKind: ['Kind of chip', '芯片种类'],
  marketedFor: ['Marketed for', '目标市场'],
  announced: ['Announced', '公布'],
  denseTflops: ['TFLOPS or TOPS, dense, by format', '稠密算力（TFLOPS/TOPS，按数据格式）'],
  released: ['Released', '发布'],
  launched: ['Launched', '上线'],
  founded: ['Founded', '成立'],
  discontinued: ['Discontinued', '停产'],
  roles: ['Roles', '角色'],
  ticker: ['Ticker', '股票代码'],
  otherTickers: ['Other tickers', '其他股票代码'],
  processNode: ['Process node', '工艺节点'],
  packaging: ['Packaging', '封装'],
  softwareStack: ['Software stack', '软件栈'],
  transistorsBillion: ['Transistors, billions', '晶体管数（十亿）'],
  priceUsd: ['Price, US dollars', '价格（美元）'],
  eccn: ['ECCN as given', 'ECCN（来源所载）'],
  eccnNote: ['On that ECCN', 'ECCN说明'],
  provider: ['Provider', '提供方'],
  regions: ['Regions', '区域'],
  chipCount: ['Number of chips', '芯片数'],
  inputKind: ['Kind of input', '投入品种类'],
  nanometreClass: ['Nanometre class', '纳米级别'],
  lithography: ['Lithography', '光刻'],
  systemKind: ['Kind of system', '系统种类'],
  acceleratorsPerNode: ['Accelerators per node', '每节点加速器数'],
  isa: ['Instruction set', '指令集'],
  status: ['Status', '状态'],
  place: ['Place', '地点'],
  powerMW: ['Power, MW', '功率（MW）'],
  plannedMW: ['Planned power, MW', '规划功率（MW）'],
  partOf: ['Part of', '隶属'],
  members: ['Members', '成员'],
  iso: ['ISO code', 'ISO代码'],
};

export function figureName(name: string, lang: Lang): string {
  const words = NAMES[name];
  return words === undefined ? name : inLang(lang, words);
}
