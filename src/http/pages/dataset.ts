/** `/dataset`: what is held, since when, what is not modelled, and the limits. */
import type { Request, Response } from 'express';
import { type Bilingual, speaker } from '../../views/lang.ts';
import { markup } from '../../views/markup.ts';
import { tableMarkup } from '../../views/table.ts';
import { page } from './shell.ts';
import { addressValues, langOf, type Site, sendPage } from './site.ts';
import { problemOf } from './view-answer.ts';

const WORDS = {
  title: ['Data and coverage', '数据与覆盖范围'],
  lead: ['Absence of a record is no proof of absence of the thing.', '没有记录不等于事物不存在。'],
  version: [
    'Dataset {version}, loaded {builtAt}; documents looked at until {compiledOn}; law since {lawSince}.',
    '数据集{version}，载入于{builtAt}；文献核对至{compiledOn}；法律自{lawSince}起。',
  ],
  licensed: [
    'The facts as they are compiled here are under {licence}; documents keep their own licences, listed below. What rests only on documents that forbid commercial use is not under it.',
    '此处汇编的事实依{licence}许可提供；各文献保留其自身的许可证，见下表。仅依据禁止商业使用之文献的内容不在此许可范围内。',
  ],
  modelled: ['What is modelled', '已建模'],
  notModelled: ['What is not modelled', '未建模'],
  entities: ['Entities', '实体'],
  relations: ['Relations', '关系'],
  grades: ['Facts and claims by the best grade of source', '按最佳来源等级划分的事实与说法'],
  hedges: ['Facts and claims by how firmly they are said', '按表述确定程度划分的事实与说法'],
  licences: ['Licences of the documents', '文献许可证'],
  limits: ['Limits of this server', '本服务器的限制'],
  kind: ['Kind', '类别'],
  count: ['Number', '数量'],
  licence: ['Licence', '许可证'],
  commercial: ['Commercial use', '商业使用'],
  yes: ['yes', '可'],
  no: ['no', '不可'],
  unstated: ['none stated', '未注明'],
  name: ['Limit', '限制'],
  value: ['Value', '数值'],
  unit: ['Meaning', '含义'],
  other: ['Other records', '其他记录'],
  sources: ['documents', '文献'],
  evidence: ['passages of evidence', '依据段落'],
  policyEvents: ['acts of law and policy', '法律与政策措施'],
  listings: ['entries on lists', '清单条目'],
  claims: ['claims', '说法'],
  statements: ['statements of texts', '文本陈述'],
} as const satisfies Record<string, Bilingual>;

const QUESTION = `{ dataset {
  version builtAt licence sources evidence policyEvents listings claims statements
  entities { kindLabel count } relations { typeLabel count }
  coverage { modelled notModelled lawSince compiledOn byGrade { gradeLabel count } byHedge { hedgeLabel count } }
  licences { licence sources commercialUse }
  limits { name value unit }
} }`;

type Labelled<Name extends string> = readonly (Readonly<Record<Name, string>> & { readonly count: number })[];

interface DatasetAnswer {
  readonly version: string;
  readonly builtAt: string;
  readonly licence: string;
  readonly sources: number;
  readonly evidence: number;
  readonly policyEvents: number;
  readonly listings: number;
  readonly claims: number;
  readonly statements: number;
  readonly entities: Labelled<'kindLabel'>;
  readonly relations: Labelled<'typeLabel'>;
  readonly coverage: {
    readonly modelled: readonly string[];
    readonly notModelled: readonly string[];
    readonly lawSince: string;
    readonly compiledOn: string;
    readonly byGrade: Labelled<'gradeLabel'>;
    readonly byHedge: Labelled<'hedgeLabel'>;
  };
  readonly licences: readonly {
    readonly licence: string | null;
    readonly sources: number;
    readonly commercialUse: boolean;
  }[];
  readonly limits: readonly { readonly name: string; readonly value: number; readonly unit: string }[];
}

function contentOf(dataset: DatasetAnswer, lang: 'en' | 'zh') {
  const say = speaker(lang, WORDS);
  const counts = (name: string, title: string, rows: readonly (readonly [string, number])[]) =>
    tableMarkup(
      {
        name,
        title,
        columns: [
          { key: 'kind', label: say('kind') },
          { key: 'count', label: say('count'), numeric: true },
        ],
        rows,
      },
      (path) => path,
    );
  const list = (items: readonly string[]) => markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
  const { coverage } = dataset;
  const others = (['sources', 'evidence', 'policyEvents', 'listings', 'claims', 'statements'] as const).map(
    (key) => [say(key), dataset[key]] as const,
  );
  return markup`<p class="lead">${say('lead')}</p><p>${say('version', { ...dataset, ...coverage, version: dataset.version } as never)}</p>
<p>${say('licensed', { licence: dataset.licence })}</p>
<h2>${say('notModelled')}</h2>${list(coverage.notModelled)}<h2>${say('modelled')}</h2>${list(coverage.modelled)}
<div class="cards">${counts(
    'entities',
    say('entities'),
    dataset.entities.map(({ kindLabel, count }) => [kindLabel, count]),
  )}${counts(
    'relations',
    say('relations'),
    dataset.relations.map(({ typeLabel, count }) => [typeLabel, count]),
  )}${counts('other', say('other'), others)}${counts(
    'grades',
    say('grades'),
    coverage.byGrade.map(({ gradeLabel, count }) => [gradeLabel, count]),
  )}${counts(
    'hedges',
    say('hedges'),
    coverage.byHedge.map(({ hedgeLabel, count }) => [hedgeLabel, count]),
  )}</div>
${tableMarkup(
  {
    name: 'licences',
    title: say('licences'),
    columns: [
      { key: 'licence', label: say('licence') },
      { key: 'sources', label: say('sources'), numeric: true },
      { key: 'commercial', label: say('commercial') },
    ],
    rows: dataset.licences.map(({ licence, sources, commercialUse }) => [
      licence ?? say('unstated'),
      sources,
      say(commercialUse ? 'yes' : 'no'),
    ]),
  },
  (path) => path,
)}
${tableMarkup(
  {
    name: 'limits',
    title: say('limits'),
    columns: [
      { key: 'name', label: say('name') },
      { key: 'value', label: say('value'), numeric: true },
      { key: 'unit', label: say('unit') },
    ],
    rows: dataset.limits.map(({ name, value, unit }) => [name, value, unit]),
  },
  (path) => path,
)}`;
}

export async function sendDataset(site: Site, request: Request, response: Response): Promise<void> {
  const lang = langOf(request);
  const given = addressValues(request);
  const { data, errors } = await site.ask(QUESTION, {}, request, lang);
  const failure = errors?.length ? problemOf(errors, given) : undefined;
  const title = speaker(lang, WORDS)('title');
  const content =
    failure === undefined
      ? contentOf((data as { dataset: DatasetAnswer }).dataset, lang)
      : markup`<div class="problem" role="alert">${failure.messages.map((message) => markup`<p>${message}</p>`)}</div>`;
  response.vary('Accept-Language');
  sendPage(
    response,
    failure?.status ?? 200,
    page({ lang, title, path: '/dataset', values: given }, markup`<h1>${title}</h1>${content}`),
  );
}
