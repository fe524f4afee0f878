/** Works off a list two at a time, as a machine of two cores can: whichever hand is free takes the next. */
export async function twoHands<T>(list: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...list];
  const hand = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await act(next);
  };
  await Promise.all([hand(), hand()]);
}
