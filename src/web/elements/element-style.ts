/** Styles inside the elements. Colours and font are custom properties (`--chip-paper`, `--chip-ink`, `--chip-font` ...): a page sets its own on the element. */
import { COLOURS, PICTURE_STYLE, themeStyle } from '../../views/theme.ts';

const properties = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, value]) => `--chip-${name}:${value}`)
    .join(';');

const BOX = `
:host{display:block;container-type:inline-size;background:var(--chip-paper);color:var(--chip-ink);font:15px/1.5 var(--chip-font)}
:host([hidden]){display:none}
:host([theme=light]){color-scheme:light;${properties(COLOURS.light)}}
:host([theme=dark]){color-scheme:dark;${properties(COLOURS.dark)}}
.chip-figure,.chip-table{overflow:auto}
.chip-figure svg{max-width:none}
@container (min-width: 44rem){.chip-figure svg{max-width:100%;height:auto}}
.chip-table{max-height:24rem}
a{color:var(--chip-accent)}
:focus-visible{outline:2px solid var(--chip-accent);outline-offset:2px}
table{border-collapse:collapse}
caption{text-align:left;font-weight:700}
th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--chip-line)}
.numeric{text-align:right}
.warning,[part=error]{background:var(--chip-licence-soft);border-left:4px solid var(--chip-licence);padding:.5rem .75rem;margin:.5rem 0}
[part=loading]{min-height:12rem;color:var(--chip-muted)}
[part=source]{margin:.25rem 0;font-size:.85em}
summary{cursor:pointer;color:var(--chip-accent)}
`;

let shared: CSSStyleSheet | undefined;

/** One sheet for all elements of a page. */
export function elementStyle(): CSSStyleSheet {
  if (shared === undefined) {
    shared = new CSSStyleSheet();
    shared.replaceSync(`${themeStyle(':host')}${PICTURE_STYLE}${BOX}`);
  }
  return shared;
}
