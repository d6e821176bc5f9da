/** Where on the page the example runs, and where its text stands. */
export function placesOf(): { readonly live: HTMLElement; readonly code: HTMLElement } {
  const live = document.getElementById('live');
  const code = document.getElementById('code');
  if (live === null || code === null) throw new Error('the page has no place for the example');
  return { live, code };
}
