package io.github.execbench.report.svg;

/** The looks of charts, light and dark. Colors: Okabe and Ito's, which color-blind people tell. */
public final class ChartStyle {

  /** How many colors there are. */
  static final int COLORS = 7;

  /** For a page or a stand-alone file. */
  public static final String CSS =
      """
      :root{--ink:#1c2024;--soft:#5c656e;--rule:#d8dde2;--ground:#fff;--bad:#b3261e;
      --c0:#7a828a;--c1:#0072b2;--c2:#d55e00;--c3:#009e73;--c4:#a14f87;--c5:#b58900;--c6:#3a9bd0}
      @media (prefers-color-scheme:dark){:root{--ink:#e6e9ec;--soft:#9aa4ae;--rule:#3a424a;
      --ground:#15181b;--bad:#ff8a80;--c0:#9aa3ab;--c1:#56a8e0;--c2:#f08a4b;--c3:#3cc79c;
      --c4:#d58fbf;--c5:#e3c04a;--c6:#8fd0f5}}
      .chart{font:12px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;display:block}
      .chart text{fill:var(--ink);stroke:var(--ground);stroke-width:3px;paint-order:stroke}
      .chart .soft{fill:var(--soft);font-size:11px}
      .chart .head{font-weight:600;font-size:13px}.chart .bad{fill:var(--bad)}
      .chart .rule{stroke:var(--rule)}.chart .mark{stroke:var(--soft);stroke-dasharray:4 3}
      .chart .range{stroke:var(--ink);stroke-width:1.5}.chart .bar{opacity:.75}
      .chart polyline{fill:none;stroke-width:1.5;opacity:.55}
      .f0{fill:var(--c0)}.f1{fill:var(--c1)}.f2{fill:var(--c2)}.f3{fill:var(--c3)}
      .f4{fill:var(--c4)}.f5{fill:var(--c5)}.f6{fill:var(--c6)}
      .s0{stroke:var(--c0)}.s1{stroke:var(--c1)}.s2{stroke:var(--c2)}.s3{stroke:var(--c3)}
      .s4{stroke:var(--c4)}.s5{stroke:var(--c5)}.s6{stroke:var(--c6)}
      """;

  /** For a stand-alone file. */
  static final String PAGE = ".page{fill:var(--ground)}\n";

  private ChartStyle() {}

  static String fill(int index) {
    return "f" + index % COLORS;
  }

  static String stroke(int index) {
    return "s" + index % COLORS;
  }
}
