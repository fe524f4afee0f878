/** The item of the outline that an event happened in. */
export const itemOf = (target: EventTarget | null): HTMLElement | undefined =>
  (target as Element | null)?.closest<HTMLElement>('[data-id]') ?? undefined;

/** The id of the node that an item stands for. */
export const idOf = (item: HTMLElement): number => Number(item.dataset['id']);
