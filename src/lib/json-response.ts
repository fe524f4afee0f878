/** A static JSON file. @param records anything that JSON can carry */
export function jsonResponse(records: unknown): Response {
  return new Response(JSON.stringify(records), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
