/** The element behind every view: asks for the model, draws it with the code that the server draws with. */
import { LANGS, type Lang, langTag, speaker } from '../../views/lang.ts';
import { type Markup, markup } from '../../views/markup.ts';
import { attributeName } from '../../views/params.ts';
import { pictureMarkup } from '../../views/picture.ts';
import { tableMarkup } from '../../views/table.ts';
import type { AnyView, Model } from '../../views/view.ts';
import { elementStyle } from './element-style.ts';
import { WORDS } from './words.ts';

/** Attributes that every element takes besides the values of its view. */
export const SHARED_ATTRIBUTES = ['as-of', 'known-on', 'lang', 'theme', 'server', 'dataset'] as const;

interface Answer {
  readonly lang: Lang;
  readonly asOf: string;
  readonly knownOn: string;
  readonly values: Readonly<Record<string, string>>;
  readonly model: Model;
}

/** Detail of `chip-load`: the model, and the days that it holds for. */
export type LoadDetail = Answer;

/** Detail of `chip-select`: what a reader chose. Calling `preventDefault` keeps the page from going there. */
export interface SelectDetail {
  readonly slug: string | null;
  readonly href: string;
}

let count = 0;

function template(part: Markup): DocumentFragment {
  const holder = document.createElement('template');
  // Markup of ours: whatever comes from data was escaped where the markup was made.
  holder.innerHTML = part.text;
  return holder.content;
}

export function defineChipElement(tag: string, view: AnyView, origin: string): void {
  if (customElements.get(tag) !== undefined) return;
  const names = view.params.map(({ name }) => name);

  class ChipElement extends HTMLElement {
    static readonly observedAttributes = [...names.map(attributeName), ...SHARED_ATTRIBUTES];
    readonly #root = this.attachShadow({ mode: 'open' });
    readonly #id: string;
    #turn = 0;
    #queued = false;

    constructor() {
      super();
      count += 1;
      this.#id = `${tag}-${count}`;
      this.#root.adoptedStyleSheets = [elementStyle()];
      this.#root.addEventListener('click', (event) => this.#choose(event));
    }

    connectedCallback(): void {
      this.#queue();
    }

    attributeChangedCallback(): void {
      if (this.isConnected) this.#queue();
    }

    /** Several attributes that change at once are one question. */
    #queue(): void {
      if (this.#queued) return;
      this.#queued = true;
      queueMicrotask(() => {
        this.#queued = false;
        void this.#load();
      });
    }

    get #server(): string {
      return new URL(this.getAttribute('server') ?? origin, document.baseURI).origin;
    }

    get #lang(): Lang {
      const wanted = this.getAttribute('lang') ?? document.documentElement.lang;
      return LANGS.find((lang) => wanted.toLowerCase().startsWith(lang)) ?? 'en';
    }

    /** Address of the model. Without a day the server answers for today, and says so in the picture. */
    get #address(): string {
      const url = new URL(`/views/${view.name}.json`, this.#server);
      for (const name of [...names, 'asOf', 'knownOn']) {
        const value = this.getAttribute(attributeName(name));
        if (value) url.searchParams.set(name, value);
      }
      url.searchParams.set('lang', this.#lang);
      return url.href;
    }

    async #load(): Promise<void> {
      this.#turn += 1;
      const turn = this.#turn;
      const say = speaker(this.#lang, WORDS);
      this.setAttribute('aria-busy', 'true');
      if (this.#root.childElementCount === 0) this.#show(markup`<p part="loading" role="status">${say('loading')}</p>`);
      const result = await fetch(this.#address)
        .then(async (response) => ({ ok: response.ok, body: await response.json() }))
        .catch(() => undefined);
      // A newer question is under way, or the element has gone.
      if (turn !== this.#turn) return;
      this.removeAttribute('aria-busy');
      if (!result?.ok) {
        const messages = (result?.body?.errors as { message: string }[] | undefined)?.map(({ message }) => message);
        this.#fail(messages ?? [say('unreachable')]);
        return;
      }
      this.#draw(result.body as Answer);
    }

    #fail(messages: readonly string[]): void {
      this.#show(markup`<div part="error" role="alert">${messages.map((message) => markup`<p>${message}</p>`)}</div>`);
      this.dispatchEvent(new CustomEvent('chip-error', { detail: { messages }, bubbles: true, composed: true }));
    }

    #draw({ model, lang, asOf, knownOn, values }: Answer): void {
      const say = speaker(lang, WORDS);
      const server = this.#server;
      const href = (path: string): string => `${server}${path}`;
      const canvas = { href };
      const frame = { asOf, knownOn };
      const picture = model.empty
        ? null
        : markup`<div part="picture" class="chip-figure" role="region" tabindex="0" aria-label="${model.title}">${pictureMarkup(model, view.draw(model, canvas), { lang, frame, canvas, id: this.#id })}</div>`;
      const pinned = this.getAttribute('dataset');
      const newer = pinned !== null && !model.dataset.startsWith(pinned) ? [say('newer')] : [];
      const warnings = [...newer, ...model.warnings].map(
        (warning) => markup`<p part="warning" class="warning">${warning}</p>`,
      );
      const notes =
        model.notes.length === 0
          ? null
          : markup`<ul part="notes">${model.notes.map((note) => markup`<li>${note}</li>`)}</ul>`;
      const tables = model.tables.filter(({ rows }) => rows.length > 0).map((table) => tableMarkup(table, href));
      const search = new URLSearchParams({ ...values, ...frame, lang });
      const link = href(`/${view.name}?${search}`);
      this.#show(
        markup`<article lang="${langTag(lang)}">${model.empty ? markup`<h2 part="title">${model.title}</h2>` : null}${warnings}${picture}<details part="details"><summary>${say('details')}</summary><p>${model.description}</p>${notes}${tables}</details><p part="source"><a href="${link}">${say('source')}</a></p></article>`,
      );
      const detail: LoadDetail = { model, lang, asOf, knownOn, values };
      this.dispatchEvent(new CustomEvent('chip-load', { detail, bubbles: true, composed: true }));
    }

    #show(content: Markup): void {
      this.#root.replaceChildren(template(content));
    }

    #choose(event: Event): void {
      const link = (event.target as Element | null)?.closest('a');
      const href = link?.getAttribute('href');
      if (!link || !href || link.dataset.slug === undefined) return;
      const detail: SelectDetail = { slug: link.dataset.slug || null, href };
      const goOn = this.dispatchEvent(
        new CustomEvent('chip-select', { detail, bubbles: true, composed: true, cancelable: true }),
      );
      if (!goOn) event.preventDefault();
    }
  }

  customElements.define(tag, ChipElement);
}
