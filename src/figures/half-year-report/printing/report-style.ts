/** The style of a report: the faces and sizes of an official document where they are installed, black on white, A4 when printed. */
export const REPORT_STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #000; font-family: FangSong, "Noto Serif CJK SC", Songti SC, SimSun, serif; line-height: 1.8; }
main { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { text-align: center; font-size: 1.6rem; line-height: 1.4; }
h2 { font-family: SimHei, "Noto Sans CJK SC", "PingFang SC", sans-serif; font-size: 1.2rem; margin: 2rem 0 0.5rem; }
h3 { font-family: KaiTi, "Noto Serif CJK SC", serif; font-size: 1.1rem; margin: 1.2rem 0 0.4rem; }
p { margin: 0.4rem 0; text-indent: 2em; overflow-wrap: anywhere; }
.note { text-align: center; text-indent: 0; font-weight: bold; border: 2px solid #000; padding: 0.3rem; }
.dateline { text-align: center; text-indent: 0; }
.source { text-indent: 0; font-size: 0.85rem; color: #333; }
.scroll { overflow-x: auto; margin: 0.8rem 0 0.2rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; line-height: 1.5; }
caption { font-weight: bold; padding: 0.3rem; }
th, td { border: 1px solid #555; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
th { background: #eee; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
figure { margin: 1.2rem 0; }
figcaption { text-align: center; font-weight: bold; }
.picture { overflow-x: auto; }
.picture svg { max-width: 100%; min-width: 38rem; height: auto; }
summary { cursor: pointer; }
@page { size: A4; margin: 25mm 22mm; }
@media print {
  main { max-width: none; padding: 0; }
  .scroll, .picture { overflow: visible; }
  .picture svg { min-width: 0; }
  h2, h3, caption { break-after: avoid; }
  tr, figure { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
