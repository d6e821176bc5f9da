/** In a view that stands in a frame: tells the page around it how high it is, so that no second scroll bar is needed. */
if (window.parent !== window) {
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    // A height is no secret: whoever frames the page may read it.
    window.parent.postMessage({ type: 'chokepoint:height', height }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  tell();
}

export {};
