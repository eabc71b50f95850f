/** Debian's browser; playwright-core brings none of its own. */
export const CHROMIUM = '/usr/bin/chromium';

/** Nothing that a browser does on its own account: no updates, no sync, no first-run pages. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
