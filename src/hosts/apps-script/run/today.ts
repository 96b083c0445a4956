/** Today's civil date in Sweden, wherever the script and the person are. */
export function today(): string {
  return Utilities.formatDate(new Date(), 'Europe/Stockholm', 'yyyy-MM-dd');
}
