import './workers.ts';
import '@fontsource-variable/noto-sans-sc/wght.css';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './sandbox.css';
import { createRoot } from 'react-dom/client';
import { Sandbox } from './sandbox.tsx';
import { openStorage } from './storage.ts';

const container = document.getElementById('sandbox');
if (!container) throw new Error('index.html has no element with the id "sandbox"');
createRoot(container).render(<Sandbox storage={openStorage()} />);
