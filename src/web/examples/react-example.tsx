import { useState } from 'react';

/** `elements.js` of the server defines the elements; React 19 sets attributes and listens by itself. */
export function Example() {
  const [from, setFrom] = useState('bytedance');
  const [chosen, setChosen] = useState('nothing yet');
  return (
    <>
      <label>
        Who depends{' '}
        <select value={from} onChange={(event) => setFrom(event.target.value)}>
          <option>bytedance</option>
          <option>tencent</option>
        </select>
      </label>
      <chip-path
        from={from}
        as-of="2026-11-23"
        onchip-select={(event: CustomEvent<{ slug: string }>) => {
          event.preventDefault();
          setChosen(event.detail.slug);
        }}
      />
      <p>
        Last chosen: <output>{chosen}</output>
      </p>
    </>
  );
}
