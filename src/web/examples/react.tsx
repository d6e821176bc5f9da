/** The example in React, live, and its text. */
import { createRoot } from 'react-dom/client';
import { placesOf } from './places.ts';
import { Example } from './react-example.tsx';
import source from './react-example.tsx?raw';

const { live, code } = placesOf();
code.textContent = source;
createRoot(live).render(<Example />);
