/** Forms: one field for each value that a view takes. They work without a script; with one, names are suggested. */
import { type Bilingual, inLang, type Lang, speaker } from '../../views/lang.ts';
import { type Markup, markup } from '../../views/markup.ts';
import { listOf, type Param, type Values } from '../../views/params.ts';

const WORDS = {
  ask: ['Ask', '查询'],
  more: ['More: days and limits', '更多：日期与限制'],
} as const satisfies Record<string, Bilingual>;

function control(param: Param, value: string, lang: Lang, described: Markup | null): Markup {
  const required = param.required ? markup` required` : null;
  const common = markup`id="field-${param.name}" name="${param.name}"${described}${required}`;
  switch (param.kind) {
    case 'choice': {
      const chosen = param.many ? listOf(value) : [value];
      const empty = param.required || param.initial !== undefined ? null : markup`<option value=""></option>`;
      const options = param.options.map(
        ([option, label]) =>
          markup`<option value="${option}"${chosen.includes(option) ? markup` selected` : null}>${inLang(lang, label)}</option>`,
      );
      return markup`<select ${common}>${empty}${options}</select>`;
    }
    case 'date':
      return markup`<input type="date" ${common} value="${value}">`;
    case 'number':
      return markup`<input type="number" ${common} value="${value}" min="${param.min}" max="${param.max}" step="${param.whole ? 1 : 'any'}">`;
    case 'country':
      return markup`<input ${common} value="${value}" data-suggest="country"${param.many ? markup` data-many` : null} autocomplete="off" spellcheck="false">`;
    case 'entity': {
      const kinds = param.kinds === undefined ? null : markup` data-kinds="${param.kinds.join(',')}"`;
      const many = param.many ? markup` data-many` : null;
      return markup`<input ${common} value="${value}" data-suggest="entity"${kinds}${many} autocomplete="off" spellcheck="false">`;
    }
    case 'text':
      return markup`<input ${common} value="${value}">`;
  }
}

function field(param: Param, values: Values, lang: Lang): Markup {
  const help =
    param.help === undefined ? null : markup`<small id="help-${param.name}">${inLang(lang, param.help)}</small>`;
  const described = help === null ? null : markup` aria-describedby="help-${param.name}"`;
  const value = values[param.name] ?? param.initial ?? '';
  return markup`<div class="field"><label for="field-${param.name}">${inLang(lang, param.label)}</label>${control(param, value, lang, described)}${help}</div>`;
}

export interface FormOptions {
  readonly action: string;
  readonly params: readonly Param[];
  /** Fields that are folded away unless they hold something. */
  readonly folded?: readonly Param[];
  readonly values: Values;
  readonly lang: Lang;
}

export function formMarkup({ action, params, folded = [], values, lang }: FormOptions): Markup {
  const say = speaker(lang, WORDS);
  const open = folded.some(({ name, initial }) => (values[name] ?? '') !== '' && values[name] !== initial);
  const days =
    folded.length === 0
      ? null
      : markup`<details class="days"${open ? markup` open` : null}><summary>${say('more')}</summary><div class="fields">${folded.map((param) => field(param, values, lang))}</div></details>`;
  return markup`<form class="question" action="${action}"><div class="fields">${params.map((param) => field(param, values, lang))}</div>${days}<input type="hidden" name="lang" value="${lang}"><button class="ask">${say('ask')}</button></form>`;
}
