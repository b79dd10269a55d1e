/** Tables as CSV files that spreadsheets open rightly. Used at build time and in the browser. */

/** What a cell may hold; null is an empty cell. */
export type CsvValue = string | number | null;

/** RFC 4180 with a byte order mark, so that spreadsheets read it as UTF-8. */
export function csv(columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [columns, ...rows].map((line) => line.map(field).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Quoted where it must be; a text that a spreadsheet would run as a formula is kept from it by an apostrophe. */
function field(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
