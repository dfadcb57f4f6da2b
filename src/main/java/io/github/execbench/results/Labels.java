package io.github.execbench.results;

/** JMH's labels of secondary results, in any version. */
public final class Labels {

  private Labels() {}

  /** Older versions of JMH put a dot (or what a wrong charset made of it) before the label. */
  public static String plain(String raw) {
    return raw.replaceFirst("^[^A-Za-z0-9_+]+", "");
  }
}
