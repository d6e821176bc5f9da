/** The example in Vue, live, and its text. */
import { createApp } from 'vue';
import Example from './Example.vue';
import source from './Example.vue?raw';
import { placesOf } from './places.ts';

const { live, code } = placesOf();
code.textContent = source;
createApp(Example).mount(live);
