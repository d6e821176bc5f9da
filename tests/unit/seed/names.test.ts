/** The names under which things are found: their own, their pinyin, and after their makers'. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../seed/model.ts';
import { makersOf } from '../../../seed/project/makers.ts';
import { entityNames } from '../../../seed/project/names.ts';
import { readingOf } from '../../../seed/project/pinyin.ts';

function entity(id: string, names: Entity['names'], more: Partial<Entity> = {}): Entity {
  return { id, kind: 'Company', names, confidence: 'high', evidence: [{ source: 'page' }], ...more };
}

function relation(type: 'DESIGNS' | 'MADE_BY', to: string, more: object = {}) {
  return { type, to, hedge: 'stated', confidence: 'high', evidence: [{ source: 'page' }], ...more } as never;
}

describe('pinyin', () => {
  it.each([
    ['长江存储', 'chang jiang cun chu', 'cjcc'],
    ['重庆', 'chong qing', undefined],
    ['寒武纪', 'han wu ji', 'hwj'],
    ['寒武紀', 'han wu ji', 'hwj'],
    ['长鑫存储', 'chang xin cun chu', 'cxcc'],
    ['招商银行', 'zhao shang yin hang', 'zsyh'],
    ['三江源绿电', 'san jiang yuan lv dian', 'sjyld'],
    ['华为', 'hua wei', undefined],
    ['思元590', 'si yuan 590', undefined],
    ['昇腾 910C', 'sheng teng 910C', undefined],
    ['中芯国际集成电路新技术', 'zhong xin guo ji ji cheng dian lu xin ji shu', undefined],
  ])('%s is read %s', (name, syllables, initials) => {
    expect(readingOf(name)).toMatchObject({ syllables: syllables.split(' '), initials });
  });

  it.each(['Huawei', '阿', '日立ハイテク', '—'])('%s is not read in Chinese', (name) => {
    expect(readingOf(name)).toBeUndefined();
  });
});

describe('names', () => {
  const maker = entity(
    'cambricon',
    { en: 'Cambricon Technologies', zh: '寒武纪' },
    {
      aliases: ['Cambricon', '寒武紀'],
      formerNames: ['Old Name'],
      attributes: { ticker: 'SSE:688256', otherTickers: ['HKEX:1234'] },
    },
  );
  const chip = entity('mlu590', { en: 'Cambricon MLU590', zh: '思元590' });

  it('are those of the record, tickers with and without their exchange, the slug, pinyin and initials', () => {
    expect(entityNames(maker, 7, []).map(({ role, text, folded }) => [role, text, folded])).toEqual([
      ['PRIMARY', 'Cambricon Technologies', 'cambricontechnologies'],
      ['PRIMARY', '寒武纪', '寒武纪'],
      ['ALIAS', 'Cambricon', 'cambricon'],
      ['FORMER', 'Old Name', 'oldname'],
      ['TICKER', 'SSE:688256', 'sse688256'],
      ['TICKER', '688256', '688256'],
      ['TICKER', 'HKEX:1234', 'hkex1234'],
      ['TICKER', '1234', '1234'],
      ['PINYIN', '寒武纪', 'hanwuji'],
      ['INITIALS', '寒武纪', 'hwj'],
      ['ALIAS', 'Cambricon Technologies 寒武纪', 'cambricontechnologies寒武纪'],
    ]);
  });

  it('stand after the names of the maker, in every language, without saying it twice', () => {
    const rows = entityNames(chip, 7, [maker]).filter(({ role }) => role === 'WITH_MAKER');
    const expected = [
      '寒武纪mlu590',
      '寒武纪思元590',
      'cambricon思元590',
      'oldnamemlu590',
      'oldname思元590',
      'hanwujimlu590',
      'hanwujisiyuan590',
      'cambriconsiyuan590',
      'oldnamesiyuan590',
    ];
    expect(rows.map(({ folded }) => folded).sort()).toEqual(expected.sort());
    for (const row of rows) expect(row).toMatchObject({ makerWords: expect.any(String) });
    for (const row of rows) expect(row).not.toHaveProperty('words');
  });

  it('of initials are found whole or by their beginning, not as a word', () => {
    const [row] = entityNames(maker, 7, []).filter(({ role }) => role === 'INITIALS');
    expect(row).not.toHaveProperty('words');
  });
});

describe('makers', () => {
  const chips = ['first', 'second'].map((id) => entity(id, { en: id }, { kind: 'Chip' }));
  const ids = (entities: readonly Entity[], id: string) => (makersOf(entities).get(id) ?? []).map((maker) => maker.id);

  it('are who designs, makes, sells or operates a thing', () => {
    const maker = entity('maker', { en: 'Maker' }, { relations: [relation('DESIGNS', 'first')] });
    const memory = entity('memory', { en: 'Memory' }, { relations: [relation('MADE_BY', 'maker')] });
    expect(ids([maker, memory, ...chips], 'first')).toEqual(['maker']);
    expect(ids([maker, memory, ...chips], 'memory')).toEqual(['maker']);
    expect(ids([maker, memory, ...chips], 'second')).toEqual([]);
  });

  it('are not who helped, nor who denies it', () => {
    const helper = entity(
      'helper',
      { en: 'Helper' },
      {
        relations: [relation('DESIGNS', 'first', { attributes: { role: 'co-design' } })],
      },
    );
    const denier = entity(
      'denier',
      { en: 'Denier' },
      { relations: [relation('DESIGNS', 'first', { hedge: 'denied' })] },
    );
    expect(ids([helper, denier, ...chips], 'first')).toEqual([]);
  });

  it('of all members of a family are those of the family', () => {
    const family = entity(
      'family',
      { en: 'Family' },
      {
        kind: 'Chip',
        attributes: { isGroup: true, members: ['first', 'second'] },
      },
    );
    const all = entity(
      'all',
      { en: 'All' },
      { relations: [relation('DESIGNS', 'first'), relation('DESIGNS', 'second')] },
    );
    const one = entity('one', { en: 'One' }, { relations: [relation('DESIGNS', 'first')] });
    expect(ids([all, one, family, ...chips], 'family')).toEqual(['all']);
  });
});
