import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import type { Operation } from './share-link.ts';

/** Whether the editors are there to take an operation: they come a moment after the page. */
export function useEditorsReady(): boolean {
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  return queryEditor !== undefined && variableEditor !== undefined;
}

/** Puts an operation as text into a tab of its own, or goes to the tab that already holds it. Nothing is run. */
export function useOpenOperation(): (operation: Operation) => void {
  const { addTab, changeTab, updateActiveTabValues, setOperationName } = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor, operations } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor', 'operations'),
  );

  // GraphiQL chooses the first operation of a document once it has parsed it, a moment after the text was set;
  // only then can another one be chosen.
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    const name = wanted.current;
    if (!name || !operations?.some((operation) => operation.name?.value === name)) return;
    wanted.current = undefined;
    setOperationName(name);
  }, [operations, setOperationName]);

  return ({ query, variables, operationName }) => {
    const known = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (known >= 0) {
      if (known !== activeTabIndex) changeTab(known);
    } else {
      addTab();
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
      updateActiveTabValues({ query, variables });
    }
    wanted.current = operationName;
    if (operationName) setOperationName(operationName);
  };
}
