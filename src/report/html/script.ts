/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** What a statement is filtered by; read from the page when a filter is first used, not at the start. */
interface Row {
  readonly item: HTMLElement;
  readonly speakers: readonly string[];
  readonly outlets: readonly string[];
  readonly words: string;
}

/**
 * The page's behaviour. It is put into the page as its own source text, so it uses nothing from outside itself.
 * It only hides, opens and focuses what the page already holds.
 */
function behave(): void {
  const form = document.getElementById('filter') as HTMLFormElement;
  const shown = document.getElementById('shown') as HTMLOutputElement;
  /** What a search looks into: the articles' words, not the page's. */
  const CONTENT = '.words, .by bdi, blockquote, .contexts li, td';
  let rows: Row[] | undefined;
  let asked = 0;
  let noted: ReturnType<typeof setTimeout> | undefined;

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ask);
  document.addEventListener('click', click);
  document.addEventListener('keydown', key);
  addEventListener('hashchange', follow);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();

  function start(): void {
    rows = undefined; // While the page still loaded, a filter saw its first statements only.
    if (location.hash.length > 1) follow();
    else if (Array.from(new FormData(form).values()).some(Boolean)) apply();
  }

  /** `#c_…` opens a statement, `#speaker=…&min=2` sets the filter: both can be kept as bookmarks. */
  function follow(): void {
    const hash = location.hash.slice(1);
    const target = hash.includes('=') ? null : document.getElementById(hash);
    if (target?.parentElement?.id === 'statements') reveal(target);
    else if (hash.includes('=') || hash === '') {
      set(new URLSearchParams(hash));
      apply();
    }
  }

  function reveal(item: HTMLElement): void {
    if (item.hidden) {
      set(new URLSearchParams());
      apply();
    }
    const details = item.querySelector('details') as HTMLDetailsElement;
    details.open = true;
    (details.firstElementChild as HTMLElement).focus();
    item.scrollIntoView({ block: 'start' });
  }

  function set(values: URLSearchParams): void {
    for (const field of form.querySelectorAll('input'))
      if (field.type === 'checkbox') field.checked = values.has(field.name);
      else field.value = values.get(field.name) ?? '';
  }

  /** At most one filtering a frame, however fast one types. */
  function ask(): void {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(apply);
    clearTimeout(noted);
    noted = setTimeout(note, 300);
  }

  function note(): void {
    const values = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value !== '') values.set(name, String(value));
    history.replaceState(null, '', `#${values}`);
  }

  function apply(): void {
    rows ??= read();
    const values = new FormData(form);
    const value = (name: string) => String(values.get(name) ?? '');
    const terms = fold(value('q')).split(/\s+/).filter(Boolean);
    const speaker = named(fold(value('speaker').trim()), 'speakers', rows);
    const outlet = named(fold(value('outlet').trim()), 'outlets', rows);
    const from = value('from');
    const to = value('to');
    const least = Number(value('min')) || 0;
    let count = 0;
    for (const row of rows) {
      const { dataset } = row.item;
      const fits =
        terms.every((term) => row.words.includes(term)) &&
        speaker(row.speakers) &&
        outlet(row.outlets) &&
        (from === '' || (dataset.to as string) >= from) &&
        (to === '' || ((dataset.from as string) !== '' && (dataset.from as string) <= to)) &&
        row.outlets.length >= least &&
        (!values.has('altered') || dataset.altered !== undefined) &&
        (!values.has('disputed') || dataset.disputed !== undefined);
      if (row.item.hidden === fits) row.item.hidden = !fits;
      if (fits) count++;
    }
    shown.value = count === rows.length ? counted(count) : `${grouped(count)} of ${counted(rows.length)}`;
    for (const button of document.querySelectorAll<HTMLElement>('#filter [data-clear]'))
      button.hidden = count === rows.length;
    (document.getElementById('none') as HTMLElement).hidden = count > 0;
  }

  function read(): Row[] {
    const items = document.querySelectorAll<HTMLElement>('#statements > li');
    return Array.from(items, (item) => ({
      item,
      speakers: list(item.dataset.speakers),
      outlets: list(item.dataset.outlets),
      words: fold(Array.from(item.querySelectorAll(CONTENT), (part) => part.textContent).join(' ')),
    }));
  }

  function list(lines: string | undefined): string[] {
    return lines ? fold(lines).split('\n') : [];
  }

  /** A name that is one of those known means just that one; any other is looked for inside the names. */
  function named(name: string, field: 'speakers' | 'outlets', among: readonly Row[]) {
    if (name === '') return () => true;
    if (among.some((row) => row[field].includes(name)))
      return (names: readonly string[]) => names.includes(name);
    return (names: readonly string[]) => names.some((other) => other.includes(name));
  }

  function fold(text: string): string {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
  }

  function grouped(count: number): string {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
  }

  function counted(count: number): string {
    return `${grouped(count)} statement${count === 1 ? '' : 's'}`;
  }

  function click(event: MouseEvent): void {
    if (!(event.target as Element).closest('[data-clear]')) return;
    set(new URLSearchParams());
    apply();
    note();
    (form.elements.namedItem('q') as HTMLElement).focus();
  }

  function key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (event.key === 'Escape') close(target);
    if (target.matches('input')) return;
    if (event.key === '/') (form.elements.namedItem('q') as HTMLElement).focus();
    else if (event.key === 'j' || event.key === 'k') move(target, event.key === 'j');
    else return;
    event.preventDefault();
  }

  function move(from: HTMLElement, forward: boolean): void {
    const here = from.closest('#statements > li');
    const step = (item: Element | null) =>
      (forward ? item?.nextElementSibling : item?.previousElementSibling) ?? null;
    let item = here ? step(here) : document.querySelector('#statements > li');
    while ((item as HTMLElement | null)?.hidden) item = step(item);
    item?.querySelector('summary')?.focus();
  }

  /** Escape closes the statement one is in, and gives it back the focus; in the search it is the browser's own clearing. */
  function close(from: HTMLElement): void {
    const details = from.closest<HTMLDetailsElement>('#statements details[open]');
    if (!details) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  }
}

export const script: string = `(${behave.toString()})()`;
