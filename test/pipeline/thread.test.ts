import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Thread, type Waiting } from '../../src/pipeline/thread.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

const task = {} as Waiting;

it('holds so many tasks of its half, and none of the other until it has been idle for a second', () => {
  const thread = new Thread(null, 1);
  expect(thread.isFreeFor('attribute', 2)).toBe(true);
  thread.take(task);
  expect(thread.isFreeFor('attribute', 2)).toBe(true);
  expect(thread.isFreeFor('attribute', 1)).toBe(false);
  expect(thread.isFreeFor('words', 2)).toBe(false);
  vi.advanceTimersByTime(2000);
  thread.done();
  expect(thread.isFreeFor('words', 2)).toBe(false);
  vi.advanceTimersByTime(600);
  expect(thread.isFreeFor('words', 2)).toBe(false);
  thread.take(task);
  vi.advanceTimersByTime(600);
  thread.done();
  expect(thread.isFreeFor('extract', 2)).toBe(false);
  vi.advanceTimersByTime(600);
  expect(thread.isFreeFor('extract', 2)).toBe(true);
});

it('does everything when it is alone', () => {
  const thread = new Thread(null, null);
  expect(thread.isFreeFor('extract', 1) && thread.isFreeFor('attribute', 1)).toBe(true);
});
