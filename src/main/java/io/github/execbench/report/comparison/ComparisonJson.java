package io.github.execbench.report.comparison;

import io.github.execbench.regression.Comparison;
import io.github.execbench.regression.EnvironmentDifference;
import io.github.execbench.regression.FalseAlarms;
import io.github.execbench.regression.Finding;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison as JSON, in full precision; null where nothing is known. */
public final class ComparisonJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ComparisonJson() {}

  public static String render(Comparison comparison) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("baseline", comparison.baseline());
    root.put("candidate", comparison.candidate());
    root.put("margin", comparison.policy().margin());
    root.put("alpha", comparison.policy().alpha());
    root.put("correction", comparison.method().correction());
    root.put("tests", comparison.tests());
    FalseAlarms validated = comparison.method().validated();
    root.putObject("validation")
        .put("false_alarm_rate", validated.rate())
        .put("upper_95_bound", validated.upper())
        .put("text", validated.text());
    root.put("gate", comparison.gate().name().toLowerCase(Locale.ROOT));
    ArrayNode environment = root.putArray("environment");
    for (EnvironmentDifference difference : comparison.environment()) {
      environment
          .addObject()
          .put("field", difference.field())
          .put("baseline", difference.baseline())
          .put("candidate", difference.candidate())
          .put("benchmarks", difference.benchmarks());
    }
    ArrayNode notes = root.putArray("notes");
    comparison.notes().forEach(notes::add);
    ArrayNode findings = root.putArray("findings");
    comparison.findings().forEach(finding -> add(findings.addObject(), comparison, finding));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private static void add(ObjectNode node, Comparison comparison, Finding finding) {
    for (ComparisonColumn column : ComparisonColumn.values()) {
      if (column.once()) {
        continue; // stands at the top
      }
      if (column == ComparisonColumn.PARAMS) {
        ObjectNode params = node.putObject(column.title());
        finding.contrast().id().params().forEach(params::put);
        continue;
      }
      switch (column.value(comparison, finding)) {
        case Double value when !Double.isFinite(value) -> node.putNull(column.title());
        case Double value -> node.put(column.title(), value);
        case Integer value -> node.put(column.title(), value);
        case Object text -> node.put(column.title(), text.toString());
      }
    }
  }
}
