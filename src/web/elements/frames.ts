/** Frames that show views of ours tell their height; a page that has loaded this module gives it to them. */
export function listenToFrames(origin: string): void {
  addEventListener('message', (event: MessageEvent) => {
    const { data } = event;
    if (event.origin !== origin || data?.type !== 'chokepoint:height' || !Number.isFinite(data.height)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === event.source) frame.height = String(Math.ceil(data.height));
    }
  });
}
