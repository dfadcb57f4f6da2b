package io.github.execbench.cli.tryout;

import io.github.execbench.benchmark.ExpectedResults;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;

/** What a work does to its JVM that would disturb whatever else runs there. */
final class Misbehavior {

  private static final int SHOWN = 60;

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();
  private final Set<Thread> threads = Thread.getAllStackTraces().keySet();
  private final Printed printed = new Printed();

  /** Begins to watch this JVM. */
  Misbehavior() {
    PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
  }

  /** A line for each thing, after the work has been done. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (printed.count() > 0) {
      notes.add(
          "the work prints, which takes time and a lock in every strategy: \""
              + printed.beginning()
              + "\"");
    }
    if (!Locale.getDefault().equals(locale)) {
      notes.add(
          "the work changes the default locale from "
              + locale.toLanguageTag()
              + " to "
              + Locale.getDefault().toLanguageTag()
              + ": all threads of a JVM share it");
    }
    if (!TimeZone.getDefault().equals(zone)) {
      notes.add(
          "the work changes the default time zone from "
              + zone.getID()
              + " to "
              + TimeZone.getDefault().getID()
              + ": all threads of a JVM share it");
    }
    List<Thread> left =
        Thread.getAllStackTraces().keySet().stream()
            .filter(t -> t.isAlive() && !t.isDaemon() && !threads.contains(t))
            .toList();
    if (!left.isEmpty()) {
      notes.add(
          "the work leaves "
              + count(left.size(), "thread")
              + " behind that keep a JVM from ending, such as "
              + left.getFirst().getName());
    }
    List<ProcessHandle> processes =
        ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).toList();
    if (!processes.isEmpty()) {
      notes.add(
          "the work leaves "
              + count(processes.size(), "process")
              + " behind"
              + processes.getFirst().info().command().map(c -> ", such as " + c).orElse("")
              + ": each fork ends what it has left");
    }
    return notes;
  }

  private static String count(int n, String noun) {
    return n == 1 ? "1 " + noun : n + " " + noun + (noun.endsWith("s") ? "es" : "s");
  }

  /** Keeps the first line. */
  private static final class Printed extends OutputStream {

    private final ByteArrayOutputStream first = new ByteArrayOutputStream();
    private long count;

    @Override
    public synchronized void write(int b) {
      count++;
      if (first.size() < SHOWN && (first.size() > 0 || b > ' ')) {
        first.write(b);
      }
    }

    synchronized long count() {
      return count;
    }

    synchronized String beginning() {
      String line = first.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
      return ExpectedResults.shortened(line);
    }
  }
}
