/** The example in plain HTML, live, and its text. */
import source from './example.html?raw';
import { placesOf } from './places.ts';

const { live, code } = placesOf();
code.textContent = source;
// The text is ours. Scripts do not run this way, so what the one in it does is done here.
live.innerHTML = source;
live.querySelector('chip-path')?.addEventListener('chip-select', (event) => {
  event.preventDefault();
  const output = live.querySelector('#chosen');
  if (output) output.textContent = (event as CustomEvent<{ slug: string }>).detail.slug;
});
