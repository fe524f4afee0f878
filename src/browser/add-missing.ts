/** Gives a built-in what an older engine lacks; what is there is left alone. */
export function addMissing(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}
