package io.github.execbench.cli.tryout;

import io.github.execbench.workload.own.SourceWork;
import java.nio.file.Path;

/** What a work is called. */
final class WorkName {

  private static final String MEMBER = "::";

  private WorkName() {}

  /** As it was named, but a source file by its absolute path. */
  static String absolute(String work) {
    return SourceWork.isSource(work)
        ? file(work).toAbsolutePath().normalize() + member(work)
        : work;
  }

  /** Without the way to it, so that the same work in another folder has the same name. */
  static String shortName(String work) {
    return SourceWork.isSource(work) ? file(work).getFileName() + member(work) : work;
  }

  /** The source file that it is in. */
  private static Path file(String work) {
    return Path.of(work.substring(0, work.length() - member(work).length()));
  }

  private static String member(String work) {
    int at = work.indexOf(MEMBER);
    return at < 0 ? "" : work.substring(at);
  }
}
