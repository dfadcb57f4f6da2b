package io.github.execbench;

import io.github.execbench.cli.Main;
import io.github.execbench.launcher.Ahead;
import io.github.execbench.launcher.Answer;
import io.github.execbench.launcher.ChildJvm;
import io.github.execbench.launcher.CommandStart;
import io.github.execbench.launcher.JarPlace;
import io.github.execbench.launcher.Jdk;
import io.github.execbench.launcher.JdkFinder;
import io.github.execbench.launcher.JvmInputs;
import io.github.execbench.launcher.NoJdkException;
import io.github.execbench.launcher.Version;
import java.util.Arrays;
import java.util.List;

/**
 * Starts the suite under any Java from 8 on: on a JDK 25 or later at once, on an older one in a JDK
 * 25 or later that it finds.
 */
public final class Launcher {

  private static final int FAILED = 5;

  private Launcher() {}

  public static void main(String[] args) {
    try {
      run(args);
    } catch (Throwable t) { // what ends a JVM by itself ends it with 1, which means a regression
      System.err.println("can't start: " + t);
      System.exit(FAILED);
    }
  }

  private static void run(String[] args) throws Exception {
    String complaint = JarPlace.complaint(System.getProperty("java.class.path"));
    if (complaint != null) {
      System.err.println(complaint);
      System.exit(FAILED);
    }
    boolean recent = Jdk.feature(System.getProperty("java.specification.version")) >= Jdk.NEEDED;
    String page = Answer.help(args);
    if (page != null) {
      System.out.print(page);
    } else if (recent && Answer.isVersion(args)) {
      System.out.println(String.join(System.lineSeparator(), Version.ofThisJvm()));
    } else if (ChildJvm.isOne()) {
      Main.main(args);
    } else if (recent) {
      start(args);
    } else {
      exit(handOver(args));
    }
  }

  /** On a JDK that can run the suite: in a JVM with a start cache if that is sooner, else here. */
  private static void start(String[] args) throws Exception {
    if (Arrays.asList(args).contains("PROCESS")) {
      Ahead.start();
    }
    Jdk jdk = Jdk.ofThisJvm();
    List<String> inputs = JvmInputs.ofThisJvm();
    CommandStart start = CommandStart.of(args, jdk.home(), false, inputs);
    if (start.hasCache()) {
      exit(ChildJvm.run(jdk, inputs, start, args));
    } else {
      start.useHere();
      Main.main(args); // loaded here and no sooner: an older Java could not
    }
  }

  private static int handOver(String[] args) throws Exception {
    try {
      Jdk jdk = JdkFinder.ofThisMachine().find();
      if (Answer.isVersion(args)) {
        System.out.println(String.join(System.lineSeparator(), Version.of(jdk)));
        return 0;
      }
      List<String> inputs = JvmInputs.ofThisJvm();
      return ChildJvm.run(jdk, inputs, CommandStart.of(args, jdk.home(), true, inputs), args);
    } catch (NoJdkException e) {
      System.err.println(e.getMessage());
      return e.exitCode();
    }
  }

  /** A JVM that just ends does so sooner than one that is told to: that asks for a logger first. */
  private static void exit(int code) {
    if (code != 0) {
      System.exit(code);
    }
  }
}
