/** Records written at a time: a library of ten thousand as one text, and that text as bytes, are half a gigabyte. */
const BATCH = 200;

function* piecesOf(records: readonly unknown[]): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let from = 0; from < records.length; from += BATCH) {
    const batch = records.slice(from, from + BATCH).map((record) => JSON.stringify(record));
    yield encoder.encode(`${from === 0 ? '[' : ','}${batch.join(',')}`);
  }
  yield encoder.encode(records.length === 0 ? '[]' : ']');
}

/** A static JSON file. @param records anything that JSON can carry; a list is written a few records at a time */
export function jsonResponse(records: unknown): Response {
  const pieces = Array.isArray(records) ? piecesOf(records) : undefined;
  const body = pieces
    ? new ReadableStream<Uint8Array>({
        pull(stream) {
          const { done, value } = pieces.next();
          if (done) stream.close();
          else stream.enqueue(value);
        },
      })
    : JSON.stringify(records);
  return new Response(body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
