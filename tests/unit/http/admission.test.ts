import { describe, expect, test } from 'vitest';
import { createAdmission } from '../../../src/http/admission.ts';

describe('places', () => {
  test('are given up to their number; then one waits, and is let in when a place comes free', async () => {
    const admission = createAdmission({ places: 2, queue: 1, maxWaitMs: 10_000 });
    const [first] = await Promise.all([admission.enter(), admission.enter()]);
    let entered = false;
    const third = admission.enter().then((leave) => {
      entered = true;
      return leave;
    });
    expect([admission.running, admission.waiting, admission.full()]).toEqual([2, 1, true]);
    expect(await admission.enter()).toBeUndefined();
    expect(entered).toBe(false);
    first?.();
    await third;
    expect([admission.running, admission.waiting, admission.full()]).toEqual([2, 0, false]);
  });

  test('the first to wait is the first to enter', async () => {
    const admission = createAdmission({ places: 1, queue: 2, maxWaitMs: 10_000 });
    const leave = await admission.enter();
    const order: string[] = [];
    const waits = ['a', 'b'].map((name) =>
      admission.enter().then((done) => {
        order.push(name);
        done?.();
      }),
    );
    leave?.();
    await Promise.all(waits);
    expect(order).toEqual(['a', 'b']);
    expect([admission.running, admission.waiting]).toEqual([0, 0]);
  });

  test('nobody waits longer than is told', async () => {
    const admission = createAdmission({ places: 1, maxWaitMs: 5 });
    const leave = await admission.enter();
    expect(await admission.enter()).toBeUndefined();
    expect(admission.waiting).toBe(0);
    leave?.();
    expect(admission.running).toBe(0);
  });

  test('who goes away leaves the queue', async () => {
    const admission = createAdmission({ places: 1, maxWaitMs: 10_000 });
    await admission.enter();
    const gone = new AbortController();
    const wait = admission.enter(gone);
    gone.abort();
    expect(await wait).toBeUndefined();
    expect(admission.waiting).toBe(0);
  });

  test('leaving twice frees one place', async () => {
    const admission = createAdmission({ places: 2 });
    const leave = await admission.enter();
    await admission.enter();
    leave?.();
    leave?.();
    expect(admission.running).toBe(1);
  });
});
