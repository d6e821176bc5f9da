/** `/custom-elements.json`: the elements for editors and tools (Custom Elements Manifest 1.0.0), from the views themselves. */
import { VIEWS } from '../../views/index.ts';
import { attributeName, type Param } from '../../views/params.ts';
import { elementName } from '../../views/view.ts';

function typeOf(param: Param): string {
  if (param.kind === 'number') return 'number';
  if (param.kind === 'choice' && !param.many) return param.options.map(([value]) => `'${value}'`).join(' | ');
  return 'string';
}

/** What every element takes besides the values of its view. */
const SHARED = [
  {
    name: 'as-of',
    type: { text: 'string' },
    description: 'Day of which the answer holds, such as 2026-01-15; today if not given.',
  },
  {
    name: 'known-on',
    type: { text: 'string' },
    description:
      'Day on which the public could read what counts; as-of if not given, so that a published page stays as it is.',
  },
  { name: 'lang', type: { text: "'en' | 'zh'" }, description: 'Language; by default that of the page.' },
  { name: 'theme', type: { text: "'light' | 'dark'" }, description: 'Light or dark; by default that of the system.' },
  { name: 'server', type: { text: 'string' }, description: 'Server that is asked; by default that of the module.' },
  {
    name: 'dataset',
    type: { text: 'string' },
    description: 'Version of the dataset, or its beginning: the element says so where the server has another.',
  },
];

const EVENTS = [
  {
    name: 'chip-select',
    type: { text: 'CustomEvent<{ slug: string | null; href: string }>' },
    description: 'A reader chose something. Cancelable: then the page goes nowhere.',
  },
  {
    name: 'chip-load',
    type: { text: 'CustomEvent<{ model: object; asOf: string; knownOn: string; lang: string; values: object }>' },
    description: 'An answer is shown.',
  },
  { name: 'chip-error', type: { text: 'CustomEvent<{ messages: string[] }>' }, description: 'There is no answer.' },
];

const PARTS = ['picture', 'title', 'warning', 'details', 'notes', 'source', 'loading', 'error'].map((name) => ({
  name,
}));

const PROPERTIES = [
  'paper',
  'soft',
  'ink',
  'muted',
  'line',
  'accent',
  'denied',
  'licence',
  'exception',
  'free',
  'unknown',
  'font',
];

export function customElementsManifest(): object {
  const declarations = [...VIEWS.values()].map((view) => ({
    kind: 'class',
    customElement: true,
    name: elementName(view.name),
    tagName: elementName(view.name),
    description: view.about[0],
    attributes: [
      ...view.params.map((param) => ({
        name: attributeName(param.name),
        type: { text: typeOf(param) },
        description: `${param.label[0]}.${param.help ? ` ${param.help[0]}.` : ''}${param.required ? ' Needed.' : ''}`,
        ...(param.initial !== undefined && { default: param.initial }),
      })),
      ...SHARED,
    ],
    events: EVENTS,
    cssParts: PARTS,
    cssProperties: PROPERTIES.map((name) => ({ name: `--chip-${name}` })),
  }));
  return {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: 'elements.js',
        declarations,
        exports: declarations.map(({ tagName }) => ({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name: tagName, module: 'elements.js' },
        })),
      },
    ],
  };
}
