import { type SchemaReference, ToolbarButton, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isScalarType,
  isUnionType,
} from 'graphql';
import { useEffect, useRef, useState } from 'react';
import { useSandbox } from './context.ts';
import { Dialog } from './dialog.tsx';
import { useOpenOperation } from './open-operation.ts';
import { plainFields, type Step, search, starterFor, stepsFrom, stepsTo, wayTo } from './schema-map.ts';

/** Results of a search that are shown: more than that nobody reads. */
const MAX_FOUND = 60;

export function SchemaMapButton() {
  const { texts } = useSandbox();
  const schema = useGraphiQL((state) => state.schema);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ToolbarButton label={texts.map.open} onClick={() => setOpen(true)}>
        <MapIcon />
      </ToolbarButton>
      {isOpen && schema && (
        <Dialog title={texts.map.title} onClose={() => setOpen(false)}>
          <SchemaMap schema={schema} onLeave={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function SchemaMap({ schema, onLeave }: { schema: GraphQLSchema; onLeave: () => void }) {
  const { texts } = useSandbox();
  const root = schema.getQueryType()?.name ?? '';
  const [visited, setVisited] = useState<readonly string[]>([root]);
  const [wanted, setWanted] = useState('');
  const type = schema.getType(visited.at(-1) ?? root);
  const go = (name: string) => {
    setWanted('');
    setVisited((before) => (before.at(-1) === name ? before : [...before, name]));
  };
  return (
    <>
      <div className="sandbox-map-tools">
        <label>
          {texts.map.filter}
          <input type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} autoComplete="off" />
        </label>
        <button
          type="button"
          className="sandbox-button"
          disabled={visited.length < 2}
          onClick={() => setVisited(visited.slice(0, -1))}
        >
          {texts.map.back}
        </button>
        <button type="button" className="sandbox-button" onClick={() => go(root)}>
          {texts.map.start}
        </button>
      </div>
      {wanted.trim() !== '' ? (
        <Found schema={schema} wanted={wanted} onChoose={go} />
      ) : (
        type && <Place key={type.name} schema={schema} type={type} onChoose={go} onLeave={onLeave} />
      )}
    </>
  );
}

interface PlaceProps {
  readonly schema: GraphQLSchema;
  readonly type: GraphQLNamedType;
  readonly onChoose: (name: string) => void;
  readonly onLeave: () => void;
}

/** A type in the middle, what leads to it on the left, where it leads on the right. */
function Place({ schema, type, onChoose, onLeave }: PlaceProps) {
  const { texts } = useSandbox();
  const isRoot = type === schema.getQueryType();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone: who goes by keyboard goes on from the new place. The dialog's own start is left alone.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <div className={isRoot ? 'sandbox-map sandbox-map-root' : 'sandbox-map'} data-type={type.name}>
      {!isRoot && (
        <Steps title={texts.map.leadsHere} steps={stepsTo(schema, type.name)} show="from" onChoose={onChoose} />
      )}
      <section className="sandbox-map-here" aria-label={type.name}>
        <h3 ref={heading} tabIndex={-1}>
          {isRoot ? texts.map.questions : type.name}
        </h3>
        <p className="sandbox-map-kind">{isRoot ? texts.map.intro : texts.map.kinds[kindOf(type)]}</p>
        {type.description && <p lang="en">{type.description}</p>}
        {!isRoot && <Way schema={schema} type={type} onChoose={onChoose} onLeave={onLeave} />}
        <Inside type={type} />
      </section>
      <Steps title={texts.map.leadsTo} steps={stepsFrom(schema, type)} show="to" onChoose={onChoose} />
    </div>
  );
}

/** The shortest way from the questions, with what can be done with it. */
function Way({ schema, type, onChoose, onLeave }: PlaceProps) {
  const { texts } = useSandbox();
  const { setVisiblePlugin, setSchemaReference } = useGraphiQLActions();
  const referencePlugin = useGraphiQL((state) => state.referencePlugin);
  const open = useOpenOperation();
  const way = wayTo(schema, type.name);
  const starter = starterFor(schema, type.name);
  return (
    <>
      {way && (
        <p className="sandbox-map-way">
          {texts.map.way}{' '}
          {way.map(({ field, to }, place) => (
            <span key={to}>
              {place > 0 && ' → '}
              {field ? field.name : '… '}
              {' ('}
              <button type="button" className="sandbox-link" onClick={() => onChoose(to)}>
                {to}
              </button>
              {')'}
            </span>
          ))}
        </p>
      )}
      <p className="sandbox-map-actions">
        {starter && (
          <button
            type="button"
            className="sandbox-button"
            onClick={() => {
              onLeave();
              open(starter);
            }}
          >
            {texts.map.starter}
          </button>
        )}
        <button
          type="button"
          className="sandbox-button"
          onClick={() => {
            onLeave();
            setVisiblePlugin(referencePlugin ?? null);
            setSchemaReference({ kind: 'NamedType', typeInfo: { type } } as SchemaReference);
          }}
        >
          {texts.map.documentation}
        </button>
      </p>
    </>
  );
}

/** What a type holds by itself: plain values, values of an enum, fields of an input. */
function Inside({ type }: { type: GraphQLNamedType }) {
  const { texts } = useSandbox();
  const parts = isEnumType(type)
    ? type.getValues().map(({ name, description }) => ({ name, of: '', description }))
    : (isInputObjectType(type) ? Object.values(type.getFields()) : plainFields(type)).map((field) => ({
        name: field.name,
        of: String(field.type),
        description: field.description,
      }));
  if (parts.length === 0) return null;
  return (
    <>
      <h4>{texts.map.inside(parts.length)}</h4>
      <dl>
        {parts.map(({ name, of, description }) => (
          <div key={name}>
            <dt>
              {name} <span>{of}</span>
            </dt>
            {description && <dd lang="en">{firstSentence(description)}</dd>}
          </div>
        ))}
      </dl>
    </>
  );
}

interface StepsProps {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly show: 'from' | 'to';
  readonly onChoose: (name: string) => void;
}

function Steps({ title, steps, show, onChoose }: StepsProps) {
  const { texts } = useSandbox();
  return (
    <section className={`sandbox-map-steps sandbox-map-${show}`} aria-label={title}>
      <h3>
        {title} <span className="sandbox-count">{steps.length}</span>
      </h3>
      {steps.length === 0 && <p>{texts.map.nothing}</p>}
      <ul>
        {steps.map((step) => (
          <li key={`${step.from}.${step.field?.name ?? `on ${step.to}`}`}>
            <button type="button" onClick={() => onChoose(step[show])}>
              <StepName step={step} show={show} />
              {step.field?.description && show === 'to' && (
                <span className="sandbox-map-what" lang="en">
                  {firstSentence(step.field.description)}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function StepName({ step: { from, field, to }, show }: { step: Step; show: 'from' | 'to' }) {
  const { texts } = useSandbox();
  if (show === 'from') {
    return (
      <strong>
        {from}
        {field ? `.${field.name}` : ` ${texts.map.isOneOf}`}
      </strong>
    );
  }
  return (
    <>
      <strong>{field ? field.name : texts.map.oneOf}</strong>
      <span className="sandbox-map-arrow"> → {field ? `${getNamedType(field.type).name}` : to}</span>
    </>
  );
}

function Found({
  schema,
  wanted,
  onChoose,
}: {
  schema: GraphQLSchema;
  wanted: string;
  onChoose: (name: string) => void;
}) {
  const { texts } = useSandbox();
  const found = search(schema, wanted);
  return (
    <section className="sandbox-map-found" aria-label={texts.map.found(found.length)}>
      <p role="status">
        {texts.map.found(found.length)}
        {found.length > MAX_FOUND && ` ${texts.map.firstOnly(MAX_FOUND)}`}
      </p>
      <ul>
        {found.slice(0, MAX_FOUND).map(({ type, field }) => (
          <li key={`${type.name}.${field?.name ?? ''}`}>
            <button type="button" onClick={() => onChoose(type.name)}>
              <strong>{field ? `${type.name}.${field.name}` : type.name}</strong>
              <span className="sandbox-map-arrow">
                {' '}
                {field ? `→ ${String(field.type)}` : texts.map.kinds[kindOf(type)]}
              </span>
              <span className="sandbox-map-what" lang="en">
                {firstSentence((field ?? type).description ?? '')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Kind = 'object' | 'interface' | 'union' | 'enum' | 'input' | 'scalar';

function kindOf(type: GraphQLNamedType): Kind {
  if (isInterfaceType(type)) return 'interface';
  if (isUnionType(type)) return 'union';
  if (isEnumType(type)) return 'enum';
  if (isInputObjectType(type)) return 'input';
  return isScalarType(type) ? 'scalar' : 'object';
}

function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
}

function MapIcon() {
  return (
    <svg viewBox="0 0 24 24" className="graphiql-toolbar-icon" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M8 6h4v12h4M12 12h4" strokeWidth="1.5" />
      <circle cx="5.5" cy="6" r="2.5" strokeWidth="1.5" />
      <circle cx="18.5" cy="12" r="2.5" strokeWidth="1.5" />
      <circle cx="18.5" cy="18" r="2.5" strokeWidth="1.5" />
    </svg>
  );
}
