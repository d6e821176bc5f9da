import { describe, expect, test } from 'vitest';
import {
  pathSentence,
  type SearchSummary,
  type SentenceFact,
  type SentenceStep,
  searchExplanation,
} from '../../../src/domain/sentences.ts';
import { RELATION_TYPES } from '../../../src/domain/vocabulary.ts';

const company = (nameEn: string, nameZh: string | null = null) => ({ nameEn, nameZh, kind: 'Company' });
const thing = (nameEn: string, kind: string, nameZh: string | null = null) => ({ nameEn, nameZh, kind });
const fact = (type: string, more: Partial<SentenceFact> = {}): SentenceFact => ({
  type,
  hedge: 'STATED',
  status: null,
  ownership: null,
  share: null,
  ...more,
});

const rented: SentenceStep = {
  from: company('ByteDance', '字节跳动'),
  fact: fact('RENTS', { hedge: 'REPORTED' }),
  to: thing('Johor 1', 'Site'),
};
const hosted: SentenceStep = {
  from: thing('Johor 1', 'Site'),
  fact: fact('HOSTS', { hedge: 'ESTIMATE' }),
  to: thing('B200', 'Chip'),
};

describe('a path as a sentence', () => {
  test('keeps the hedge of each step', () => {
    expect(pathSentence('EN', [rented, hosted], 'DOCUMENTED')).toBe(
      'ByteDance rents Johor 1 (reported), which hosts B200 (estimate).',
    );
    expect(pathSentence('ZH', [rented, hosted], 'DOCUMENTED')).toBe(
      '字节跳动租用Johor 1（据报道），Johor 1部署有B200（估计）。',
    );
  });

  test('says what a possible path does not show', () => {
    const from: SentenceStep = { from: company('ByteDance'), fact: fact('RENTS'), to: company('Oracle', '甲骨文') };
    const operates: SentenceStep = {
      from: company('Oracle', '甲骨文'),
      fact: fact('OPERATES'),
      to: thing('Abilene', 'Site'),
    };
    const english = pathSentence('EN', [from, operates], 'POSSIBLE');
    expect(english).toContain('ByteDance rents from Oracle, and Oracle operates Abilene.');
    expect(english).toContain('Possible, not documented');
    expect(pathSentence('ZH', [from, operates], 'POSSIBLE')).toContain('仅为可能');
  });

  test.each([
    ['DELIVERED', 'A has taken delivery of H200.'],
    ['ORDERED', 'A has ordered H200.'],
    ['PLANNED', 'A plans to buy H200.'],
    ['CONSIDERED', 'A is considering a purchase of H200.'],
    ['REPORTED_PURCHASE', 'A is said to buy H200.'],
    ['FORECAST', 'A is expected to buy H200.'],
  ])('words a purchase by its state: %s', (status, sentence) => {
    const step: SentenceStep = { from: company('A'), fact: fact('BUYS', { status }), to: thing('H200', 'Chip') };
    expect(pathSentence('EN', [step], 'DOCUMENTED')).toBe(sentence);
  });

  test.each([
    ['SUBSIDIARY', null, 'A controls B.'],
    ['MINORITY', 0.125, 'A owns 12.5 % of B.'],
    ['MINORITY', null, 'A holds a part of B.'],
    ['SUBSIDIARY', 1, 'A owns 100 % of B.'],
  ])('words ownership by what is known of it: %s, %s', (ownership, share, sentence) => {
    const step: SentenceStep = { from: company('A'), fact: fact('OWNS', { ownership, share }), to: company('B') };
    expect(pathSentence('EN', [step], 'DOCUMENTED')).toBe(sentence);
  });

  test('an allegation stays one', () => {
    const step: SentenceStep = {
      from: company('A'),
      fact: fact('DIVERTS', { hedge: 'ALLEGED' }),
      to: thing('H100', 'Chip'),
    };
    expect(pathSentence('EN', [step], 'DOCUMENTED')).toBe('A diverted H100 (alleged, not proven).');
  });

  test('every type of relation has words in both languages', () => {
    for (const type of RELATION_TYPES) {
      for (const lang of ['EN', 'ZH'] as const) {
        const step: SentenceStep = { from: company('A'), fact: fact(type), to: thing('B', 'Chip') };
        expect(pathSentence(lang, [step], 'DOCUMENTED')).not.toContain(type);
      }
    }
  });
});

describe('what a search says of itself', () => {
  const summary: SearchSummary = {
    from: { nameEn: 'ByteDance', nameZh: '字节跳动' },
    asOf: '2021-01-01',
    maxHops: 6,
    targetCount: 2,
    onlyReached: false,
    openCount: 1,
    destination: { code: 'CN', certain: true },
    explored: 0,
    complete: true,
  };

  test('nothing found is no proof of absence', () => {
    expect(searchExplanation('EN', summary)).toBe(
      'On 2021-01-01 2 chips were restricted for China (CN) by the rules modelled, of which 1 are open. No recorded path of up to 6 steps led from ByteDance to a target on that day. Absence of a record is no proof of absence.',
    );
    expect(searchExplanation('EN', { ...summary, onlyReached: true })).toContain('(others were not judged');
    expect(searchExplanation('ZH', { ...summary, onlyReached: true })).toContain('其余未作判断');
    expect(searchExplanation('ZH', summary)).toContain('没有记录不等于不存在');
  });

  test('a search that was cut short says so', () => {
    expect(searchExplanation('EN', { ...summary, explored: 7, complete: false })).toContain(
      'At least 7 recorded paths',
    );
    expect(searchExplanation('EN', { ...summary, explored: 1 })).toContain(
      'Exactly 1 recorded path of up to 6 steps leads',
    );
    expect(searchExplanation('EN', { ...summary, destination: { code: 'CN', certain: false } })).toContain(
      'not certain',
    );
  });
});
