/** What pages gain by a script: suggestions, copying, a theme switch, a sign while an answer is awaited. All work without it but the first three. */
import { suggestNames } from './suggest.ts';

const root = document.documentElement;

function switchTheme(): void {
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  localStorage.setItem('theme', root.dataset.theme);
}

function setUpThemeSwitch(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]')) {
    button.dataset.themeSwitch = 'ready';
    button.addEventListener('click', switchTheme);
  }
}

function setUpCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const text = document.getElementById(button.dataset.copy ?? '');
      if (text === null) return;
      getSelection()?.selectAllChildren(text);
      // Pages opened over plain HTTP from another machine may not write to the clipboard: the text stays selected.
      await navigator.clipboard?.writeText(text.textContent ?? '').catch(() => undefined);
      button.dataset.done = '';
    });
  }
}

/** Empty fields stay out of the address; while the answer is awaited the page says so. */
function setUpForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form')) {
    form.addEventListener('submit', () => {
      for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
        if (field.value === '' && !field.required) field.disabled = true;
      }
      sayBusy();
    });
  }
  // A page that is come back to is as it was before.
  addEventListener('pageshow', () => {
    document.querySelector('.busy')?.remove();
    for (const field of document.querySelectorAll<HTMLInputElement>('form [disabled]')) field.disabled = false;
  });
}

function sayBusy(): void {
  const sign = document.createElement('p');
  sign.className = 'busy';
  sign.setAttribute('role', 'status');
  sign.textContent = root.dataset.busy ?? '';
  document.querySelector('main')?.prepend(sign);
}

function setUpLinks(): void {
  addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href^="/"]');
    if (!link || link.hasAttribute('download') || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    sayBusy();
  });
}

/** `/` goes to the search field, as in many tools. */
function setUpKeys(): void {
  addEventListener('keydown', (event) => {
    const typing = (event.target as Element | null)?.matches?.('input, select, textarea');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
  });
}

setUpThemeSwitch();
setUpCopying();
setUpForms();
setUpLinks();
setUpKeys();
for (const field of document.querySelectorAll<HTMLInputElement>('[data-suggest]')) suggestNames(field);
