/** Names of fields are compared without blanks and capitals. */
export function squash(field: string): string {
  return field.toLowerCase().replace(/\s/g, '');
}
