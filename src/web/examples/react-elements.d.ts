import 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'chip-path': { readonly from: string; readonly 'as-of'?: string; 'onchip-select'?: (event: never) => void };
    }
  }
}
