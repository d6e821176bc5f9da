/** What the law asks of a tenant that uses hardware from afar, and what China's own measures say. */
import { labelWords } from '../labels.ts';
import { type Act, type PolicyStatus, type Law as Statutes, statusOn, type Words } from '../policy.ts';
import { anyOf } from '../truth.ts';
import { inD5OrMacau, seatOf } from './facts.ts';
import { type GateReading, join, reading } from './gate.ts';
import { END_USES } from './rules/other.ts';
import type { Transaction } from './transaction.ts';
import type { Law } from './verdict.ts';

/** The bill that would put remote use under licence, by its common key. */
const REMOTE_ACCESS_BILL = 'remote-access-security-act';

/** First day of the policy statement on model training for parties of D:5. */
const TRAINING_POLICY_FROM = '2025-05-13';

const NO_LAW: ReadonlySet<PolicyStatus> = new Set(['PROPOSED', 'PASSED_ONE_CHAMBER', 'ANNOUNCED']);

/** What the law asks of a tenant that uses hardware from afar on a day. */
export function gateOfRemoteUse(
  day: string,
  transaction: Transaction,
  law: Law,
  statutes: Statutes,
  { tenant, ofSite }: { readonly tenant: Words; readonly ofSite: boolean },
): GateReading {
  const bills = [...statutes.values()]
    .filter(({ bill, knownDay }) => bill === REMOTE_ACCESS_BILL && knownDay <= day && knownDay <= law.knownOn)
    .map((act) => ({ act, status: statusOn(statutes, act.id, day, law.knownOn).status }));
  const enacted = bills.find(({ status }) => status === 'IN_FORCE');
  if (enacted !== undefined) {
    const { nameEn, nameZh, id } = enacted.act;
    return reading(
      'UNKNOWN',
      { en: `${nameEn} is in force; what it asks is not modelled`, zh: `${nameZh ?? nameEn}已生效，其要求未建模` },
      null,
      [id],
    );
  }
  const pending = bills
    .filter(({ status }) => NO_LAW.has(status))
    .sort(byKnownDay)
    .at(-1);
  const context = { day, knownOn: law.knownOn, transaction, groups: law.groups };
  const [party] = transaction.parties;
  const seat = party === undefined ? undefined : seatOf(party, context);
  const ofD5 = anyOf(
    [...(seat?.countries ?? []), ...(seat?.parentCountries ?? [])].map((country) => inD5OrMacau(country, context)),
  );
  return reading(
    'DOES_NOT_APPLY',
    join([
      {
        en: `remote use is not caught: ${tenant.en} receives no item, and no rule modelled asks for a licence for that on ${day}`,
        zh: `远程使用不受管制：${tenant.zh ?? tenant.en}未收到任何物项，${day}所建模规则均不要求许可证`,
      },
      ...(pending === undefined ? [] : [billWords(pending)]),
      ...(ofD5 === 'FALSE' || day < TRAINING_POLICY_FROM ? [] : [TRAINING_WORDS]),
      ...(ofSite ? [OWN_HARDWARE] : []),
    ]),
    ofD5 === 'FALSE' || day < TRAINING_POLICY_FROM
      ? '15 CFR 734.13, 734.14'
      : `15 CFR 734.13, 734.14; ${END_USES.citation}`,
    [
      ...(pending === undefined ? [] : [pending.act.id]),
      ...(ofD5 === 'FALSE' || day < TRAINING_POLICY_FROM ? [] : ['us-ai-training-policy-2025-05']),
    ],
  );
}

interface Bill {
  readonly act: Act;
  readonly status: PolicyStatus;
}

function byKnownDay(a: Bill, b: Bill): number {
  return a.act.knownDay < b.act.knownDay ? -1 : 1;
}

function billWords({ act, status }: Bill): Words {
  const state = labelWords('PolicyStatus', status);
  return {
    en: `a bill that would change it is not law (${act.nameEn}: ${state.en})`,
    zh: `拟改变此点的法案尚未成为法律（${act.nameZh ?? act.nameEn}：${state.zh}）`,
  };
}

const TRAINING_WORDS: Words = {
  en: 'who provides it may need a licence where he knows that models are trained for weapons or military intelligence of a party of D:5; ordinary civil use is taken for granted',
  zh: '提供方明知模型训练服务于D:5组国家主体的武器或军事情报用途的，可能须取得许可证；此处假定为普通民用',
};

const OWN_HARDWARE: Words = {
  en: 'if the tenant puts hardware of its own there, the next step is an export to the tenant',
  zh: '若租户在此安放自有硬件，则下一步即为向租户出口',
};

/** What China's own measures say of an item that goes to China or to a Chinese company, or that one uses. */
export function gateOfChina(
  day: string,
  acts: readonly string[],
  law: Law,
  statutes: Statutes,
  { intoChina, item }: { readonly intoChina: boolean; readonly item: Words },
): GateReading {
  const standing = acts.flatMap((id) => {
    const act = statutes.get(id);
    if (act === undefined || act.knownDay > law.knownOn || act.knownDay > day) return [];
    const { status } = statusOn(statutes, id, day, law.knownOn);
    return status === 'IN_FORCE' || status === 'UNKNOWN' ? [{ act, status }] : [];
  });
  if (standing.length === 0) {
    return reading('DOES_NOT_APPLY', {
      en: `no measure of China on ${item.en} is recorded as in force on ${day}`,
      zh: `未记录${day}有效的中国对${item.zh ?? item.en}的措施`,
    });
  }
  const names = join(
    standing.map(({ act }): Words => ({ en: act.nameEn, zh: act.nameZh ?? act.nameEn })),
    { en: '; ', zh: '；' },
  );
  const because = standing.map(({ act }) => act.id);
  if (!intoChina) {
    return reading(
      'UNKNOWN',
      {
        en: `measures stand (${names.en}); whether they reach what is bought or used abroad is not recorded`,
        zh: `有措施生效（${names.zh}）；是否及于境外购买或使用未有记录`,
      },
      null,
      because,
    );
  }
  return reading(standing.some(({ status }) => status === 'IN_FORCE') ? 'APPLIES' : 'UNKNOWN', names, null, because);
}
