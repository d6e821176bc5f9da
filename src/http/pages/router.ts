/** Every page that is no API: the explorer at `/`, views by themselves, their files. */
import { join } from 'node:path';
import express, { type Router } from 'express';
import { VIEWS } from '../../views/index.ts';
import { CHOSEN_THEMES, PICTURE_STYLE, themeStyle } from '../../views/theme.ts';
import { sendAct } from './act.ts';
import { sendChanges, sendChangesTable } from './changes.ts';
import { sendDataset } from './dataset.ts';
import { sendEmbed, sendExample } from './embed.ts';
import { sendEntity } from './entity.ts';
import { sendHome } from './home.ts';
import { customElementsManifest } from './manifest.ts';
import { sendOembed } from './oembed.ts';
import { sendSearch, sendSuggestions } from './search.ts';
import { type Site, setSafety } from './site.ts';
import { sendViewPage } from './view-page.ts';
import { viewsRouter } from './views.ts';

export interface PagesOptions extends Site {
  /** Folder with the built scripts and styles of the pages. */
  readonly siteFolder: string;
}

/** Colours and the look of pictures: the same text that a picture carries where it stands alone. */
const PICTURE_CSS = `${themeStyle(':root')}\n${CHOSEN_THEMES}\n${PICTURE_STYLE}`;

export function pagesRouter(options: PagesOptions): Router {
  const router = express.Router();
  router.get('/assets/picture.css', (_request, response) => {
    setSafety(response, 'data');
    response.type('css').send(PICTURE_CSS);
  });
  router.use(
    '/assets',
    express.static(options.siteFolder, {
      index: false,
      redirect: false,
      setHeaders: (response) => {
        setSafety(response, 'data');
        response.set('Access-Control-Allow-Origin', '*');
      },
    }),
  );
  router.get('/elements.js', (_request, response) => {
    setSafety(response, 'data');
    response.set('Access-Control-Allow-Origin', '*');
    response.sendFile(join(options.siteFolder, 'elements.js'));
  });
  router.get('/custom-elements.json', (_request, response) => {
    setSafety(response, 'data');
    response.set('Access-Control-Allow-Origin', '*').json(customElementsManifest());
  });
  router.get('/oembed', (request, response) => sendOembed(options, request, response));
  router.use(viewsRouter(options));
  router.get('/', (request, response) => sendHome(options, request, response));
  router.get('/search', (request, response) => sendSearch(options, request, response));
  router.get('/suggest', (request, response) => sendSuggestions(options, request, response));
  router.get('/entity/:slug', (request, response) => sendEntity(options, request, response));
  router.get('/act/:slug', (request, response) => sendAct(options, request, response));
  router.get('/embed', (request, response) => sendEmbed(options, request, response));
  router.get('/embed/:example', (request, response, next) => {
    if (!sendExample(request, response)) next();
  });
  router.get('/changes', (request, response) => sendChanges(options, request, response));
  router.get('/changes.csv', (request, response) => sendChangesTable(options, request, response));
  router.get('/dataset', (request, response) => sendDataset(options, request, response));
  for (const view of VIEWS.values()) {
    router.get(`/${view.name}`, (request, response) => sendViewPage(options, view, request, response));
  }
  return router;
}
