/**
 * Custom elements for other pages: `<chip-path from="bytedance">`, one for each view. Loading this module defines them.
 * They ask the server that the module came from, or that of the attribute `server`.
 */
import { VIEWS } from '../../views/index.ts';
import { elementName } from '../../views/view.ts';
import { defineChipElement } from './chip-element.ts';
import { listenToFrames } from './frames.ts';

const origin = new URL(import.meta.url).origin;

for (const view of VIEWS.values()) defineChipElement(elementName(view.name), view, origin);
listenToFrames(origin);
