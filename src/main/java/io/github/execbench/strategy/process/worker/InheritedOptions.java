package io.github.execbench.strategy.process.worker;

import io.github.execbench.launcher.JvmInputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which options of this JVM its workers have too: those that decide what code means and how it is
 * run, so that tasks find the same conditions in every strategy, whether an option came by the
 * command line or by a variable. Collectors, sizes and archives are the worker's own, for they
 * would contradict its own; agents, logs and dumps belong to one JVM alone.
 */
final class InheritedOptions {

  private InheritedOptions() {}

  /**
   * Chooses from a JVM's own.
   *
   * @param arguments of the JVM, those of variables among them
   */
  static List<String> of(List<String> arguments) {
    List<String> chosen = new ArrayList<>();
    for (String argument : arguments) {
      // Where there are none but the suite's own, as for most commands, no pattern is made.
      if (!argument.startsWith("-Dexecbench.") && Patterns.match(argument)) {
        chosen.add(argument);
      }
    }
    return chosen;
  }

  /** Takes out of an environment what would give a worker options past its command line. */
  static void removeFrom(Map<String, String> environment) {
    JvmInputs.VARIABLES.forEach(environment::remove);
  }

  private static final class Patterns {

    private static final Pattern MEANING =
        Pattern.compile(
            "-X(int|comp|mixed|ss.*)"
                + "|-(ea|da|esa|dsa|enable\\w*assertions|disable\\w*assertions)(:.*)?"
                + "|--(add-opens|add-exports|add-reads|add-modules|enable-native-access)=.*"
                + "|--enable-preview"
                + "|-D(?!execbench\\.|com\\.sun\\.management).*"
                + "|-XX:.*");

    private static final Pattern OWN =
        Pattern.compile(
            "-XX:[+-]?(\\w*(GC|Heap|RAM|NewSize|MaxNew|NewRatio|SurvivorRatio|Tenuring|Region)\\w*"
                + "|(G1|Z[A-Z]|Shenandoah|Parallel|Epsilon)\\w*"
                + "|(AOT|SharedArchive|SharedClass|AutoCreateShared|ArchiveClasses|RecordDynamic)\\w*"
                + "|\\w*(File|Path|Log|Print|Trace|Dump|Recorder|Recording|Directory)\\w*"
                + "|CompileCommand\\w*|OnError|\\w*OnOutOfMemoryError|UsePerfData|Flags"
                + "|NativeMemoryTracking|ManagementServer|DisplayVMOutput\\w*|AlwaysPreTouch"
                + ")(=.*)?");

    private Patterns() {}

    static boolean match(String argument) {
      return MEANING.matcher(argument).matches() && !OWN.matcher(argument).matches();
    }
  }
}
