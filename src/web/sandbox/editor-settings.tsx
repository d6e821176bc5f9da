import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Chinese fonts of the system first; the bundled one is fetched, in parts, only where none is installed. */
const FONTS = '"Fira Code", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans SC Variable", monospace';

/** Settings of the editors that GraphiQL has no property for. */
export function EditorSettings() {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'),
  );
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
      // Chinese punctuation would be framed as "ambiguous"; invisible and direction-changing characters still are framed.
      editor?.updateOptions({
        fontFamily: FONTS,
        unicodeHighlight: { ambiguousCharacters: false },
        unusualLineTerminators: 'auto',
      });
    }
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);
  return null;
}
