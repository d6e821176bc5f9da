/** Suggestions below a field, by the pattern of a combobox with a list: arrows choose, Enter takes, Escape closes. */

interface Suggestion {
  readonly slug: string;
  readonly name: string;
  readonly other: string;
  readonly kind: string;
  readonly place: string | null;
  readonly code: string | null;
}

/** Typing goes on faster than this; then nothing is asked. */
const PAUSE_MS = 120;

let lists = 0;

export function suggestNames(field: HTMLInputElement): void {
  lists += 1;
  const list = document.createElement('ul');
  list.id = `suggestions-${lists}`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? '');
  list.hidden = true;
  field.after(list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');
  const many = field.hasAttribute('data-many');
  let timer: number | undefined;
  let asked = 0;
  let chosen = -1;

  const close = (): void => {
    list.hidden = true;
    chosen = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };

  /** Of several values the one that is being typed. */
  const typed = (): string => (many ? (field.value.split(',').at(-1) ?? '') : field.value).trim();

  const take = (suggestion: Suggestion): void => {
    close();
    if (field.dataset.suggest === 'page') {
      const { lang } = document.documentElement;
      const values = new URLSearchParams({ lang: lang.startsWith('zh') ? 'zh' : 'en' });
      for (const name of ['asOf', 'knownOn']) {
        const value = new URLSearchParams(location.search).get(name);
        if (value) values.set(name, value);
      }
      location.assign(`/entity/${encodeURIComponent(suggestion.slug)}?${values}`);
      return;
    }
    const value = field.dataset.suggest === 'country' ? (suggestion.code ?? '') : suggestion.slug;
    const before = many
      ? field.value
          .split(',')
          .slice(0, -1)
          .map((part) => part.trim())
      : [];
    field.value = [...before, value].join(', ');
  };

  const mark = (index: number): void => {
    const options = [...list.children];
    chosen = options.length === 0 ? -1 : (index + options.length) % options.length;
    options.forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === chosen));
      if (place === chosen) {
        field.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      }
    });
  };

  const show = (suggestions: readonly Suggestion[]): void => {
    list.replaceChildren(
      ...suggestions.map((suggestion, index) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${index}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        const name = document.createElement('strong');
        name.textContent = suggestion.name;
        const more = document.createElement('span');
        const other = suggestion.other === suggestion.name ? '' : `${suggestion.other} · `;
        more.textContent = ` ${other}${suggestion.kind}${suggestion.place === null ? '' : ` · ${suggestion.place}`}`;
        option.append(name, more);
        // Before the field loses the focus, which closes the list.
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          take(suggestion);
        });
        return option;
      }),
    );
    chosen = -1;
    field.removeAttribute('aria-activedescendant');
    list.hidden = suggestions.length === 0;
    field.setAttribute('aria-expanded', String(suggestions.length > 0));
    current = suggestions;
  };
  let current: readonly Suggestion[] = [];

  const ask = async (): Promise<void> => {
    asked += 1;
    const turn = asked;
    const text = typed();
    if (text === '') {
      close();
      return;
    }
    const query = new URLSearchParams({ q: text, lang: document.documentElement.lang.startsWith('zh') ? 'zh' : 'en' });
    if (field.dataset.suggest === 'country') query.set('kinds', 'COUNTRY');
    if (field.dataset.kinds) query.set('kinds', field.dataset.kinds);
    const response = await fetch(`/suggest?${query}`).catch(() => undefined);
    const suggestions = response?.ok ? ((await response.json()) as Suggestion[]) : [];
    // An older answer may come after a newer one.
    if (turn === asked && document.activeElement === field) show(suggestions);
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE_MS);
  });
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) void ask();
      else mark(event.key === 'ArrowDown' ? chosen + 1 : chosen <= 0 ? -1 : chosen - 1);
    } else if (event.key === 'Enter' && !list.hidden && (chosen >= 0 || field.dataset.suggest !== 'page')) {
      // In a form the first suggestion is taken; in the search field what was typed is searched for.
      event.preventDefault();
      const suggestion = current[Math.max(0, chosen)];
      if (suggestion) take(suggestion);
    }
  });
}
