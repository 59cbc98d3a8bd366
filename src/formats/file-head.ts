/** What a file begins with, the first time that it is asked for; after that nothing. So a writer knows its first record before it writes. */
export function headOnce<Known extends unknown[]>(formatHead: (...known: Known) => string): (...known: Known) => string {
  let isWritten = false;
  return (...known) => {
    if (isWritten) return '';
    isWritten = true;
    return formatHead(...known);
  };
}
