package io.github.execbench.results;

import io.github.execbench.io.Printable;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DatabindException;

/**
 * Says where a text can't be read and of what kind the fault is. The parser's own words tell of its
 * settings and classes, which are no help to who has the file.
 */
public final class ParseErrors {

  private ParseErrors() {}

  /**
   * Such as {@code line 3, column 7: no JSON}.
   *
   * @param language what it was read as
   */
  public static String of(JacksonException e, String language) {
    return place(e) + reason(e, language);
  }

  private static String place(JacksonException e) {
    return e.getLocation() == null || e.getLocation().getLineNr() < 1
        ? ""
        : "line "
            + e.getLocation().getLineNr()
            + ", column "
            + e.getLocation().getColumnNr()
            + ": ";
  }

  /** The same without the place. */
  public static String reason(JacksonException e, String language) {
    String words = String.valueOf(e.getOriginalMessage());
    if (e instanceof UnexpectedEndOfInputException || words.startsWith("Premature end")) {
      return "ends too early";
    }
    if (e instanceof StreamConstraintsException) {
      return "a value is longer, or nested deeper, than can be read";
    }
    if (words.startsWith("Duplicate") || words.startsWith("Table redefined")) {
      return "the same name a second time";
    }
    if (words.startsWith("Trailing token")) {
      return "goes on after its end";
    }
    return e instanceof DatabindException ? value(e) : "no " + language;
  }

  /** Names of ours lead to the value: they stand in the file. */
  private static String value(JacksonException e) {
    String path =
        e.getPath().stream()
            .map(step ->
                step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
            .collect(Collectors.joining("."));
    return path.isEmpty()
        ? "a value is of another kind than expected"
        : Printable.of(path) + " is missing or of another kind than expected";
  }
}
