package io.github.execbench.cli.tryout;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a child JVM tells its parent: a line each, a kind and its fields with tabs between. */
final class ChildReport {

  /** The work was taken: as what, its own tasks (0: none), whether they return anything. */
  static final String FORM = "form";

  /** A task by itself: how many, wall, CPU, bytes. */
  static final String ALONE = "alone";

  /** How many times as fast many at once were. */
  static final String GAIN = "gain";

  /** A batch one after the other: tasks, seconds. */
  static final String BATCH = "batch";

  /** Results that can't be stored: why. */
  static final String UNSTORED = "unstored";

  /** What the work does that it should not. */
  static final String NOTE = "note";

  /** It can't be measured: exit code, why. */
  static final String FAIL = "fail";

  /** More to show before a failure, such as a compiler's words. */
  static final String DETAIL = "detail";

  /** A recording: seconds, those of CPU, those of collections. */
  static final String RECORDED = "recorded";

  /** Waits for locks: seconds, the longest's lock, where. */
  static final String LOCKS = "locks";

  /** Pinned virtual threads: seconds, where for longest. */
  static final String PINS = "pins";

  /** The end of a child that did all it had to. */
  static final String DONE = "done";

  /** What a work prints goes elsewhere. */
  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  synchronized void tell(String kind, Object... fields) {
    StringBuilder line = new StringBuilder(kind);
    for (Object field : fields) {
      line.append('\t').append(String.valueOf(field).replaceAll("[\\t\\r\\n]+", " "));
    }
    out.println(line);
  }

  synchronized void fail(int exitCode, String why) {
    tell(FAIL, exitCode, why);
  }
}
