const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Bytes that are valid UTF-8 as text without its BOM, null if they are not. */
export function utf8(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}
