/** The page of a view by itself, for frames: no ways to elsewhere but the links of the view. */
import { type Lang, langTag } from '../../views/lang.ts';
import { type Markup, markup, type Part } from '../../views/markup.ts';
import type { Theme } from '../../views/theme.ts';
import { type Answered, viewAddress } from './actions.ts';
import { address } from './shell.ts';
import { viewBody } from './view-body.ts';

function shell(lang: Lang, title: string, theme: Theme, head: Part, body: Markup): Markup {
  return markup`<!doctype html>
<html lang="${langTag(lang)}"${theme === 'auto' ? null : markup` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} · Chokepoint</title>
<base target="_blank">
${head}<link rel="stylesheet" href="/assets/picture.css">
<link rel="stylesheet" href="/assets/site.css">
<script type="module" src="/assets/frame.js"></script>
</head>
<body class="frame"><main>${body}</main></body>
</html>
`;
}

/** Where publishing systems find how to frame the page. */
export function discoveryLink(answered: Answered): Markup {
  const url = address('/oembed', { url: viewAddress(answered) });
  return markup`<link rel="alternate" type="application/json+oembed" href="${answered.origin}${url}" title="${answered.model.title}">
`;
}

export function framePage(answered: Answered, theme: Theme): Markup {
  const { view, model, request, origin } = answered;
  const body = viewBody(view, model, request, (path) => `${origin}${path}`);
  // The picture carries the title too; whoever hears the page needs it as a heading.
  const heading = markup`<h1${model.empty ? null : markup` class="unseen"`}>${model.title}</h1>`;
  return shell(request.lang, model.title, theme, discoveryLink(answered), markup`${heading}${body}`);
}

export function frameProblem(messages: readonly string[], closest: readonly string[]): Markup {
  const lines = closest.length > 0 ? [...messages, `Closest: ${closest.join(', ')}`] : messages;
  const body = markup`<div class="problem" role="alert">${lines.map((line) => markup`<p>${line}</p>`)}</div>`;
  return shell('en', 'Chokepoint', 'auto', null, markup`<h1 class="unseen">Chokepoint</h1>${body}`);
}
