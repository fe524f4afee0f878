import { expect, test } from 'vitest';
import { onTyped } from './typed-text.ts';

/** A field, and what it held each time that something was typed. */
function field() {
  const input = Object.assign(new EventTarget(), { value: '' }) as HTMLInputElement;
  const typed: string[] = [];
  onTyped(input, () => typed.push(input.value));
  return { input, typed };
}

function send(input: HTMLInputElement, type: string, value: string, isComposing = false): void {
  input.value = value;
  input.dispatchEvent(Object.assign(new Event(type), { isComposing }));
}

test('letters on their way to characters are not typed text', () => {
  const { input, typed } = field();
  send(input, 'compositionstart', '');
  for (const letters of ['x', 'xi', "xin'fang"]) send(input, 'input', letters, true);
  send(input, 'input', '信访', true);
  send(input, 'compositionend', '信访');
  expect(typed).toEqual(['信访']);
});

test('a web view that does not tell isComposing is believed by its events', () => {
  const { input, typed } = field();
  send(input, 'compositionstart', '');
  send(input, 'input', "xin'f");
  send(input, 'compositionend', '信访');
  send(input, 'input', '信访');
  expect(new Set(typed)).toEqual(new Set(['信访']));
});

test('letters and pasted text are typed text', () => {
  const { input, typed } = field();
  send(input, 'input', 'zdh');
  send(input, 'input', '职代会');
  expect(typed).toEqual(['zdh', '职代会']);
});
