/** The paths in a list of files: separated by NUL if there is one (`find -print0`), else one a line. */
export function pathsIn(list: string): string[] {
  const separator = list.includes('\0') ? '\0' : /\r?\n/;
  return list.split(separator).filter((path) => path !== '');
}
