package io.github.execbench.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a JDK 25 or later. First what is named for the suite, which must be one; then what
 * variables name for everyone; then the usual folders, and there the lowest feature version: that
 * is the nearest to what the suite was built and tested with. Of equal ones the latest update.
 */
public final class JdkFinder {

  static final String PROPERTY = "execbench.java.home";
  static final String VARIABLE = "EXECBENCH_JAVA_HOME";

  /** JAVA25_HOME, JAVA_25_HOME, JDK_25, JAVA_HOME_25_X64 as on CI runners. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?:JAVA|JDK)_?(\\d+)(?:_HOME)?|JAVA_HOME_(\\d+)(?:_\\w+)?");

  private final @Nullable String property;
  private final Map<String, String> variables;
  private final List<Path> folders;

  JdkFinder(@Nullable String property, Map<String, String> variables, List<Path> folders) {
    this.property = property;
    this.variables = variables;
    this.folders = folders;
  }

  public static JdkFinder ofThisMachine() {
    return new JdkFinder(
        System.getProperty(PROPERTY),
        System.getenv(),
        JdkFolders.usual(System.getenv(), System.getProperty("user.home")));
  }

  /**
   * Finds one.
   *
   * @throws NoJdkException if none is found, or what was named for the suite is none
   */
  public Jdk find() throws NoJdkException {
    Jdk found = named("-D" + PROPERTY, property);
    if (found == null) {
      found = named(VARIABLE, variables.get(VARIABLE));
    }
    if (found == null) {
      found = byVariable();
    }
    if (found == null) {
      found = byFolder();
    }
    if (found == null) {
      throw new NoJdkException(
          NoJdkException.FAILED,
          "needs Java 25 or later, this is "
              + System.getProperty("java.version")
              + " and no other was found: install a JDK 25, or name its folder by "
              + VARIABLE
              + " or -D"
              + PROPERTY);
    }
    return found;
  }

  private static @Nullable Jdk named(String name, @Nullable String home) throws NoJdkException {
    if (home == null || home.isEmpty()) {
      return null;
    }
    Jdk jdk = at(home);
    if (jdk == null || jdk.feature() < Jdk.NEEDED) {
      String what = jdk == null ? "holds no Java" : "is Java " + jdk.version();
      throw new NoJdkException(
          NoJdkException.USAGE,
          name + "=" + home + " " + what + ": name the home of a JDK 25 or later");
    }
    return jdk;
  }

  private @Nullable Jdk byVariable() {
    Map<Integer, @Nullable String> byFeature = new TreeMap<>();
    byFeature.put(0, variables.get("JAVA_HOME"));
    for (Map.Entry<String, String> variable : new TreeMap<>(variables).entrySet()) {
      Matcher matcher = NUMBERED.matcher(variable.getKey());
      if (matcher.matches()) {
        String feature = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        byFeature.put(feature.length() > 3 ? 0 : Integer.parseInt(feature), variable.getValue());
      }
    }
    for (String home : byFeature.values()) {
      Jdk jdk = home == null || home.isEmpty() ? null : at(home);
      if (jdk != null && jdk.feature() >= Jdk.NEEDED) {
        return jdk;
      }
    }
    return null;
  }

  private @Nullable Jdk byFolder() {
    Jdk best = null;
    for (Path home : JdkFolders.homes(folders)) {
      Jdk jdk = Jdk.at(home);
      if (jdk != null && jdk.feature() >= Jdk.NEEDED && (best == null || isBetter(jdk, best))) {
        best = jdk;
      }
    }
    return best;
  }

  private static boolean isBetter(Jdk a, Jdk b) {
    if (a.feature() != b.feature()) {
      return a.feature() < b.feature();
    }
    return padded(a.version()).compareTo(padded(b.version())) > 0;
  }

  /** Its numbers at equal width, so that 25.0.10 comes after 25.0.9. */
  private static String padded(String version) {
    StringBuilder out = new StringBuilder();
    for (String number : version.split("\\D+", 0)) {
      out.append("000000".substring(Math.min(6, number.length()))).append(number).append('.');
    }
    return out.toString();
  }

  private static @Nullable Jdk at(String home) {
    try {
      return Jdk.at(Paths.get(home));
    } catch (InvalidPathException e) {
      return null; // what is no path is no home
    }
  }
}
