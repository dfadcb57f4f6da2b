package io.github.execbench;

import io.github.execbench.launcher.Answer;
import io.github.execbench.launcher.ChildJvm;
import io.github.execbench.launcher.JarPlace;
import io.github.execbench.launcher.Jdk;
import io.github.execbench.launcher.JdkFinder;
import io.github.execbench.launcher.NoJdkException;
import io.github.execbench.launcher.Version;
import java.lang.reflect.InvocationTargetException;

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

  private static void run(String[] args) throws Throwable {
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
    } else if (recent || ChildJvm.isOne()) {
      start(args);
    } else {
      System.exit(handOver(args));
    }
  }

  /** By name: this class must load where the others can't. */
  private static void start(String[] args) throws Throwable {
    try {
      Class.forName("io.github.execbench.cli.Main")
          .getMethod("main", String[].class)
          .invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static int handOver(String[] args) throws Exception {
    try {
      Jdk jdk = JdkFinder.ofThisMachine().find();
      if (Answer.isVersion(args)) {
        System.out.println(String.join(System.lineSeparator(), Version.of(jdk)));
        return 0;
      }
      return ChildJvm.run(jdk, args);
    } catch (NoJdkException e) {
      System.err.println(e.getMessage());
      return e.exitCode();
    }
  }
}
