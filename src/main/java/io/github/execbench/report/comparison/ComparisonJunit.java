package io.github.execbench.report.comparison;

import io.github.execbench.io.Printable;
import io.github.execbench.regression.Comparison;
import io.github.execbench.regression.EnvironmentDifference;
import io.github.execbench.regression.Finding;
import io.github.execbench.results.BenchmarkId;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A comparison as JUnit XML, a test case a finding, so that a CI system lists them: slower is a
 * failure; missing, failed and another environment are errors; can't tell and new are skipped.
 */
public final class ComparisonJunit {

  private final Comparison comparison;
  private final XMLStreamWriter xml;

  private ComparisonJunit(Comparison comparison, XMLStreamWriter xml) {
    this.comparison = comparison;
    this.xml = xml;
  }

  public static String render(Comparison comparison) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new ComparisonJunit(comparison, xml).write();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text + "\n";
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("testsuite");
    attribute("name", "execbench " + comparison.method().command());
    attribute("tests", comparison.findings().size() + comparison.environment().size());
    attribute("failures", count("failure"));
    attribute("errors", count("error") + comparison.environment().size());
    attribute("skipped", count("skipped"));
    xml.writeStartElement("properties");
    for (String line : ComparisonFacts.heading(comparison)) {
      xml.writeEmptyElement("property");
      attribute("name", "about");
      attribute("value", line);
    }
    xml.writeEndElement();
    for (EnvironmentDifference difference : comparison.environment()) {
      testCase("environment", difference.field(), "error", difference.text());
    }
    for (Finding finding : comparison.findings()) {
      BenchmarkId id = finding.contrast().id();
      int dot = id.benchmark().lastIndexOf('.');
      testCase(
          id.benchmark().substring(0, Math.max(0, dot)),
          id.benchmark().substring(dot + 1)
              + " ["
              + id.mode()
              + "] "
              + (id.params().isEmpty() ? "" : id.params() + " ")
              + finding.contrast().metric(),
          element(finding),
          finding.verdict().text() + ": " + message(finding));
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private String message(Finding finding) {
    return String.join(" ", ComparisonFacts.values(comparison, finding));
  }

  private void testCase(String group, String name, String element, String message)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute("classname", group);
    attribute("name", name);
    if (element.isEmpty()) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(Printable.of(message));
      xml.writeEndElement();
    } else {
      xml.writeEmptyElement(element);
      attribute("message", message);
    }
    xml.writeEndElement();
  }

  private long count(String element) {
    return comparison.findings().stream().filter(f -> element(f).equals(element)).count();
  }

  private static String element(Finding finding) {
    return switch (finding.verdict()) {
      case SLOWER -> "failure";
      case FAILED, MISSING -> "error";
      case CANT_TELL, NEW -> "skipped";
      case SAME, FASTER -> "";
    };
  }

  private void attribute(String name, Object value) throws XMLStreamException {
    xml.writeAttribute(name, Printable.of(value.toString()));
  }
}
