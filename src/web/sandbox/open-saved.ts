import { useSandbox } from './context.ts';
import { askPresent } from './fetcher.ts';
import { useOpenOperation } from './open-operation.ts';
import type { Operation, SavedOperation } from './share-link.ts';

/** The operation with the day and the dataset on which it is saved now. */
export async function withOrigin(operation: Operation): Promise<SavedOperation> {
  const present = await askPresent();
  if (!present) return operation;
  const { today, dataset } = present;
  return { ...operation, origin: { asOf: today, knownOn: today, dataset } };
}

/** Opens what was saved, and says so where the dataset or the day is another by now. Nothing is run. */
export function useOpenSaved(): (operation: SavedOperation) => void {
  const { notify } = useSandbox();
  const open = useOpenOperation();
  return ({ origin, ...operation }) => {
    open(operation);
    if (!origin) return;
    void askPresent().then((present) => {
      if (!present) return;
      const same =
        present.dataset === origin.dataset && [origin.asOf, origin.knownOn].every((day) => day === present.today);
      if (!same) notify({ kind: 'savedEarlier', operation, origin, present });
    });
  };
}
