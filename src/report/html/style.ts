/** Marks never rest on colour alone: left out is faded and struck, added is underlined, doubts are named. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --panel: #f5f2ea; --ink: #1b1a17; --soft: #625d53; --rule: #dcd6c8; --faint: #ece7db;
  --accent: #1d4e73; --bar: #7fa3bd; --altered: #7d4b00; --altered-paper: #fbeed2; --disputed: #98222b; --disputed-paper: #fae3e1;
  --removed: #98222b; --added: #11603a; --added-paper: #e0f1e4;
  --serif: 'Iowan Old Style', 'Palatino Linotype', 'URW Palladio L', P052, 'Book Antiqua', Georgia, serif;
  --sans: 'Helvetica Neue', 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --panel: #1e2024; --ink: #e9e6df; --soft: #a7a297; --rule: #37393e; --faint: #292b30;
    --accent: #93c3e6; --bar: #4d7c9c; --altered: #f0c46c; --altered-paper: #3a2e14; --disputed: #f59a94; --disputed-paper: #43201f;
    --removed: #f59a94; --added: #86d3a4; --added-paper: #173324;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 8rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 66rem; padding: 0 1.5rem 4rem; background: var(--paper); color: var(--ink); font: 0.9375rem/1.5 var(--sans); overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
h1, h2, h3, p, ol, ul, figure, blockquote { margin: 0; padding: 0; }
ol, ul { list-style: none; }
cite { font-style: normal; }
mark { background: none; color: var(--ink); }
time, .unknown { color: var(--soft); }
time { white-space: nowrap; }
b.unknown { font-weight: 600; }

header { padding-top: 2.5rem; }
.kicker { border-top: 4px solid var(--ink); padding-top: 0.5rem; font-weight: 700; font-size: 0.8125rem; letter-spacing: 0.02em; }
h1 { font: 700 clamp(2rem, 6vw, 3rem)/1.1 var(--serif); letter-spacing: -0.015em; margin: 0.35rem 0 0.75rem; }
.lede { font: 1.25rem/1.45 var(--serif); max-width: 42rem; font-variant-numeric: oldstyle-nums; }
.overview { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 2.5rem; margin: 2.25rem 0 2rem; }
.overview section { border-top: 1px solid var(--ink); padding-top: 0.5rem; }
h2 { font: 700 0.9375rem/1.3 var(--sans); }
.overview p { color: var(--soft); font-size: 0.8125rem; }
.bars ol { margin-top: 0.6rem; }
.bars li { display: grid; grid-template-columns: minmax(0, 1fr) 2.5rem; column-gap: 0.5rem; align-items: end; font-size: 0.8125rem; line-height: 1.35; margin-bottom: 0.4rem; }
.bars a { color: inherit; text-decoration: none; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.bars a:hover { text-decoration: underline; }
.bars svg { grid-row: 2; width: 100%; height: 6px; display: block; fill: var(--bar); background: var(--faint); }
.bars span { grid-row: 2; line-height: 6px; color: var(--soft); font-variant-numeric: tabular-nums; }
.calendar svg { width: 100%; height: 9.5rem; margin-top: 0.75rem; display: block; fill: var(--bar); border-bottom: 1px solid var(--ink); }
.ends { display: flex; justify-content: space-between; margin-top: 0.3rem; }

#filter { position: sticky; top: 0; z-index: 1; display: grid; grid-template-columns: 2fr 1.3fr 1.3fr 8.5rem 8.5rem 5.5rem auto auto; gap: 0.4rem 0.75rem; align-items: end; background: var(--paper); border-top: 1px solid var(--ink); border-bottom: 1px solid var(--rule); padding: 0.75rem 0 0.5rem; }
#filter label { display: block; min-width: 0; font-size: 0.75rem; color: var(--soft); white-space: nowrap; }
#filter input:not([type=checkbox]) { display: block; width: 100%; margin-top: 0.15rem; padding: 0.35rem 0.5rem; border: 1px solid var(--rule); border-radius: 3px; background: transparent; color: var(--ink); font: 0.875rem/1.4 var(--sans); min-height: 2.1rem; }
#filter ::placeholder { color: var(--soft); opacity: 1; }
#filter .tick { display: flex; gap: 0.35rem; align-items: center; min-height: 2.1rem; font-size: 0.8125rem; color: var(--ink); }
#filter .tick input { accent-color: var(--accent); width: 1rem; height: 1rem; margin: 0; }
#filter p { grid-column: 1 / -1; color: var(--soft); font-size: 0.8125rem; display: flex; gap: 0.75rem; align-items: baseline; min-height: 1.6rem; }
#filter output { color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums; }
.keys { margin-left: auto; }
kbd { font: inherit; border: 1px solid var(--rule); border-radius: 3px; padding: 0 0.3rem; margin-left: 0.5rem; }
button { font: inherit; color: var(--accent); background: none; border: 0; padding: 0; text-decoration: underline; cursor: pointer; }
#none { padding: 2rem 0; color: var(--soft); }

#statements > li { display: block; content-visibility: auto; contain-intrinsic-size: auto 6.5rem; border-bottom: 1px solid var(--rule); }
summary { cursor: pointer; }
#statements summary { list-style: none; display: grid; grid-template-columns: 4.25rem minmax(0, 1fr); padding: 1.1rem 0; }
#statements summary::-webkit-details-marker { display: none; }
#statements summary:focus-visible { outline-offset: -2px; }
.count { grid-row: 1 / 3; color: var(--soft); font-size: 0.75rem; line-height: 1.2; }
.count b { display: block; font: 400 1.9rem/1 var(--serif); color: var(--accent); font-variant-numeric: lining-nums; }
.words { font: 1.25rem/1.4 var(--serif); max-width: 44rem; text-indent: -0.42em; }
#statements > li:has(+ .continues) { border-bottom-style: dotted; }
.continues .words::before { content: '… '; color: var(--soft); }
summary:hover .words { color: var(--accent); }
.by { margin-top: 0.35rem; font-size: 0.875rem; color: var(--soft); }
.by b { color: var(--ink); margin-right: 0.35rem; }
.where { margin-right: 0.35rem; }
.tag { font-size: 0.75rem; font-weight: 600; border-radius: 2px; padding: 0.08rem 0.35rem; }
.altered { color: var(--altered); background: var(--altered-paper); }
.disputed { color: var(--disputed); background: var(--disputed-paper); }

.opened { margin: 0 0 1.75rem 4.25rem; padding: 1.1rem 1.4rem 1.2rem; background: var(--panel); }
h3 { font: 700 0.8125rem/1.3 var(--sans); margin: 1.5rem 0 0.5rem; border-top: 1px solid var(--rule); padding-top: 0.6rem; }
.opened > h3:first-child { margin-top: 0; border-top: 0; padding-top: 0; }
.opened > .contexts:first-child { margin-top: 0; }
.doubts li { margin-bottom: 0.4rem; }
.wordings > li + li { margin-top: 1.25rem; }
.wording { font-size: 0.8125rem; color: var(--soft); margin-bottom: 0.15rem; }
.wording b { display: inline-block; min-width: 1.35rem; text-align: center; border: 1px solid currentColor; border-radius: 2px; margin-right: 0.35rem; color: var(--ink); line-height: 1.25; }
blockquote, .whole { font: 1.0625rem/1.5 var(--serif); }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.75rem; }
del { color: var(--removed); text-decoration: line-through; text-decoration-thickness: 1px; }
del.cut { color: var(--soft); text-decoration: none; }
ins { color: var(--added); background: var(--added-paper); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.15em; }
.contexts { margin-top: 0.4rem; border-left: 2px solid var(--rule); padding-left: 0.8rem; font-size: 0.875rem; color: var(--soft); }
.contexts li { margin-bottom: 0.35rem; }
.contexts cite, .whole cite { color: var(--soft); font: 0.8125rem/1.4 var(--sans); white-space: nowrap; }
.carriers { width: 100%; border-collapse: collapse; font-size: 0.8125rem; }
.carriers th { text-align: left; font-weight: 400; color: var(--soft); white-space: nowrap; }
.carriers th, .carriers td { padding: 0.3rem 0.9rem 0.3rem 0; border-bottom: 1px solid var(--rule); vertical-align: middle; }
.carriers td:first-child { min-width: 8.5rem; }
.lane { width: 22%; min-width: 7rem; }
th.lane time + time { float: right; margin-right: -0.5rem; }
.lane svg { display: block; width: 100%; height: 14px; overflow: visible; fill: none; stroke: var(--rule); stroke-width: 1px; }
.lane path { vector-effect: non-scaling-stroke; }
.lane .dot { stroke: var(--accent); stroke-width: 9px; stroke-linecap: round; }
.line { color: var(--soft); white-space: nowrap; }
.copying div { overflow-x: auto; }
.copying svg { display: block; font: 0.8125rem var(--sans); fill: none; stroke: var(--soft); }
.copying text { fill: var(--ink); stroke: var(--panel); stroke-width: 6px; paint-order: stroke; }
.copying circle { fill: var(--accent); stroke: none; }
.copying .credited { stroke-dasharray: 5 3; }
.copying .shared { stroke-dasharray: 1 3; }
figcaption { font-size: 0.8125rem; color: var(--soft); margin-top: 0.4rem; }
.also li { font: 1rem/1.45 var(--serif); margin-bottom: 0.3rem; }
.id { margin-top: 1.25rem; font-size: 0.75rem; color: var(--soft); }

footer { margin-top: 3rem; border-top: 4px solid var(--ink); padding-top: 0.75rem; font-size: 0.8125rem; color: var(--soft); }
.list { margin-bottom: 0.6rem; }
.list summary { color: var(--ink); font-weight: 600; }
.list li { content-visibility: auto; contain-intrinsic-size: auto 1.6rem; padding: 0.15rem 0; }
code { font: 0.8125rem ui-monospace, 'Cascadia Mono', Menlo, 'Liberation Mono', monospace; }

@media (max-width: 60rem) {
  #filter { grid-template-columns: 1fr 1fr 1fr; }
  .search { grid-column: 1 / -1; }
}
@media (max-width: 44rem) {
  body { padding: 0 1rem 3rem; }
  header { padding-top: 1.25rem; }
  .overview { grid-template-columns: minmax(0, 1fr); gap: 1.5rem; }
  .calendar svg { height: 6rem; }
  #filter { position: static; grid-template-columns: 1fr 1fr; }
  .keys { display: none; }
  html { scroll-padding-top: 1rem; }
  #statements summary { grid-template-columns: 2.75rem minmax(0, 1fr); }
  .count { font-size: 0.625rem; }
  .words { font-size: 1.125rem; }
  .opened { margin-left: 0; padding: 1rem; }
  .pair { grid-template-columns: minmax(0, 1fr); gap: 0.5rem; }
  .carriers, .carriers tbody { display: block; }
  .carriers thead { display: none; }
  .carriers tr { display: grid; grid-template-columns: 1fr auto; border-bottom: 1px solid var(--rule); padding: 0.5rem 0; }
  .carriers td { display: block; border: 0; padding: 0.05rem 0; min-width: 0; }
  .carriers td:last-child { text-align: right; padding-right: 0; }
  .carriers td.lane, .carriers td.article { width: auto; grid-column: 1 / -1; }
}
@media print {
  #filter { display: none; }
  #statements > li { content-visibility: visible; break-inside: avoid; }
}
`;
