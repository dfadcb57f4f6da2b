package io.github.execbench.report.html;

/** The looks of the page; colors come with the charts. */
final class PageStyle {

  static final String CSS =
      """
      *{box-sizing:border-box}
      body{margin:0 auto;max-width:1000px;padding:20px 16px 48px;color:var(--ink);
      background:var(--ground);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
      h1{font-size:24px;margin:0}h2{font-size:18px;margin:36px 0 4px;overflow-wrap:anywhere}
      p{margin:4px 0;overflow-wrap:anywhere}.soft{color:var(--soft)}ul{margin:6px 0;padding-left:20px}
      li{overflow-wrap:anywhere}
      .says{font-size:17px;border-left:4px solid var(--c3);padding:2px 0 2px 8px;margin:20px 0}
      .warns,.fails{border-left:4px solid var(--c5);padding:2px 0 2px 12px;margin:20px 0}
      .fails{border-color:var(--bad)}.warns h2,.fails h2{margin-top:0;font-size:16px}
      .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,400px),1fr));
      gap:20px 32px;margin:12px 0 16px}
      .chart{width:100%;height:auto}
      .scroll{overflow-x:auto}table{border-collapse:collapse;font-variant-numeric:tabular-nums}
      th,td{padding:3px 14px 3px 0;text-align:right;white-space:nowrap;font-weight:400;
      border-bottom:1px solid var(--rule)}
      th:first-child{text-align:left}thead th{color:var(--soft);font-size:13px}
      .facts td,.facts th{text-align:left;white-space:normal;overflow-wrap:anywhere;
      vertical-align:top}.facts th{min-width:7em}
      pre{overflow:auto;max-height:20em;padding:8px;border:1px solid var(--rule);font-size:12px}
      @media print{.scroll{overflow:visible}}
      """;

  private PageStyle() {}
}
