/** Rooms that each room may enter, as the table of src/README.md tells it: its first column names the rooms of a row, its last those that they enter. */
export function roomsTold(document: string): Record<string, string[]> {
  const rows = document.matchAll(/^\| ((?:`[\w-]+`、?)+) \|.*\| ([^|]+) \|$/gm);
  return Object.fromEntries(
    [...rows].flatMap(([, rooms = '', open = '']) =>
      [...rooms.matchAll(/`([\w-]+)`/g)].map(([, room = '']): [string, string[]] => [room, open === '—' ? [] : open.split('、').sort()]),
    ),
  );
}
