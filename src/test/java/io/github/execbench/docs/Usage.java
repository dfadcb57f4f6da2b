package io.github.execbench.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a script says, in its head, that it is called: {@code name [--option VALUE] NEEDED [may be]
 * ANY...}.
 *
 * @param options each takes a value
 * @param least arguments besides options
 * @param most the same; without a limit if the last one ends with three dots
 */
record Usage(Set<String> options, int least, int most) {

  private static final Pattern PART =
      Pattern.compile("\\s+(?:\\[(--\\S+) [^]]+]|(\\[[^]]+])|([\\w./]+\\.\\.\\.)|([\\w./-]+))");

  /** Reads the usage of a script, whose comment shows it up to an empty line or a brace. */
  static Usage of(Path script) throws IOException {
    String name = script.getFileName().toString();
    String text = Files.readString(script).replaceAll("(?m)^ *(#|\\*) ?", "");
    Matcher shown =
        Pattern.compile("(?:^|[ /])" + Pattern.quote(name) + "((?: +[^ ][^}]*?)?)(?:}|\\n *\\n)")
            .matcher(text);
    if (!shown.find()) {
      throw new IllegalStateException(script + ": its head doesn't show how it is called");
    }
    return parse(shown.group(1));
  }

  private static Usage parse(String shown) {
    Set<String> options = new HashSet<>();
    int least = 0;
    int most = 0;
    Matcher part = PART.matcher(shown);
    while (part.lookingAt()) {
      if (part.group(1) != null) {
        options.add(part.group(1));
      } else if (part.group(3) != null) {
        least++;
        most = Integer.MAX_VALUE;
      } else {
        least += part.group(4) == null ? 0 : 1;
        most++;
      }
      part.region(part.end(), shown.length());
    }
    return new Usage(options, least, most);
  }

  /** Whether a script can be called so. */
  boolean accepts(List<String> arguments) {
    int others = 0;
    for (int i = 0; i < arguments.size(); i++) {
      if (!arguments.get(i).startsWith("--")) {
        others++;
      } else if (options.contains(arguments.get(i)) && i + 1 < arguments.size()) {
        i++;
      } else {
        return false;
      }
    }
    return others >= least && others <= most;
  }
}
