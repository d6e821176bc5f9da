/** Colours and type of every picture, as custom properties: a page that embeds a view may set its own. */

/**
 * Tones say what the law makes of something. Each has a glyph of its own besides its colour, and the colours differ in
 * lightness too: a picture can be read in grey and by the colour-blind. Text keeps a contrast of at least 4.5 to its ground.
 */
export type Tone = 'denied' | 'licence' | 'exception' | 'free' | 'unknown' | 'plain';

const LIGHT: Readonly<Record<string, string>> = {
  paper: '#ffffff',
  soft: '#f3f5f7',
  ink: '#1b1f24',
  muted: '#555e68',
  line: '#87909a',
  accent: '#0b57a4',
  denied: '#9c2210',
  'denied-soft': '#fbe3dd',
  licence: '#7d5200',
  'licence-soft': '#fdf0cd',
  exception: '#5d3fa0',
  'exception-soft': '#ece6fa',
  free: '#0b57a4',
  'free-soft': '#dfecfa',
  unknown: '#555e68',
  'unknown-soft': '#eceff1',
};

const DARK: Readonly<Record<string, string>> = {
  paper: '#14171b',
  soft: '#1e2329',
  ink: '#eef1f4',
  muted: '#aab4be',
  line: '#727d88',
  accent: '#8cc2ff',
  denied: '#ffa28f',
  'denied-soft': '#45201a',
  licence: '#f0c25a',
  'licence-soft': '#3d3112',
  exception: '#ccb8f7',
  'exception-soft': '#332a49',
  free: '#8cc2ff',
  'free-soft': '#14304b',
  unknown: '#aab4be',
  'unknown-soft': '#2a3037',
};

export const COLOURS = { light: LIGHT, dark: DARK };

function properties(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--chip-${name}:${value}`)
    .join(';');
}

/**
 * Sans-serif with what systems have for Chinese. The bundled font stands last, for characters that no other has: then
 * Latin text is set once and never moves when it arrives.
 */
export const FONT =
  'Arial,"Helvetica Neue",Helvetica,"Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif,"Noto Sans SC Variable"';

export type Theme = 'auto' | 'light' | 'dark';

/** Custom properties for a root: `:root` of a page, `:host` of an element, `svg` of a file that stands alone. */
export function themeStyle(root: string, theme: Theme = 'auto'): string {
  const fixed = theme === 'dark' ? DARK : LIGHT;
  const base = `${root}{color-scheme:${theme === 'auto' ? 'light dark' : theme};${properties(fixed)};--chip-font:${FONT}}`;
  return theme === 'auto' ? `${base}@media (prefers-color-scheme:dark){${root}{${properties(DARK)}}}` : base;
}

/** Themes that a reader chooses against the system: attributes of the root element. */
export const CHOSEN_THEMES = `:root[data-theme=light]{color-scheme:light;${properties(LIGHT)}}:root[data-theme=dark]{color-scheme:dark;${properties(DARK)}}`;

const TONES: readonly Tone[] = ['denied', 'licence', 'exception', 'free', 'unknown'];

function toneStyle(tone: Tone): string {
  const [ink, soft] = [`var(--chip-${tone})`, `var(--chip-${tone}-soft)`];
  return `.chip-box.${tone}{fill:${soft};stroke:${ink}}.chip-glyph.${tone}{fill:${ink};stroke:${ink}}.chip-text.${tone}{fill:${ink}}`;
}

/** What pictures are styled by. */
export const PICTURE_STYLE = `
.chip-picture{font-family:var(--chip-font);display:block}
.chip-paper{fill:var(--chip-paper)}
.chip-text{fill:var(--chip-ink)}
.chip-text.muted{fill:var(--chip-muted)}
.chip-text.bold{font-weight:700}
.chip-text.end{text-anchor:end}
.chip-text.middle{text-anchor:middle}
.chip-box{fill:var(--chip-soft);stroke:var(--chip-line)}
.chip-box.focus{stroke:var(--chip-accent);stroke-width:2.5}
.chip-box.dashed,.chip-line.dashed{stroke-dasharray:5 4}
.chip-line{fill:none;stroke:var(--chip-line);stroke-width:1.4}
.chip-line.strong{stroke:var(--chip-ink)}
.chip-line.faint{opacity:.45}
.chip-area{fill:var(--chip-soft);stroke:none}
.chip-arrow{fill:var(--chip-line)}
.chip-glyph{fill:var(--chip-muted);stroke:var(--chip-muted)}
${TONES.map(toneStyle).join('\n')}
.chip-glyph.hollow{fill:none}
.chip-picture a{text-decoration:none}
.chip-picture a:hover .chip-text.name,.chip-picture a:focus .chip-text.name{text-decoration:underline}
.chip-picture a:focus-visible{outline:2px solid var(--chip-accent);outline-offset:2px}
@media print{.chip-picture a{color:inherit}}
`;
