package io.github.execbench.run.duet;

import io.github.execbench.run.UsageException;
import io.github.execbench.run.jmh.Watchdog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the jar of a commit of the current Maven project, in a worktree that is gone afterwards.
 */
public final class GitBuild {

  private static final Duration LIMIT = Duration.ofHours(1);

  private final Path project;
  private final String revision;

  /**
   * @param project the folder with the pom.xml
   * @param revision as git takes it
   */
  public GitBuild(Path project, String revision) {
    this.project = project.toAbsolutePath().normalize();
    this.revision = revision;
  }

  /**
   * Builds the commit's counterpart of a jar.
   *
   * @param jar below the project, such as {@code target/benchmarks.jar}
   * @param copy where the result goes
   * @throws UsageException if there is no such commit, or no project to build
   * @throws UnusableJarException if the build fails
   * @throws InterruptedException if it was ended from outside; the worktree is gone then too
   */
  public void build(Path jar, Path copy)
      throws UsageException, UnusableJarException, IOException, InterruptedException {
    Path wanted = jar.toAbsolutePath().normalize();
    if (!wanted.startsWith(project)) {
      throw new UsageException(
          "--git builds the project in " + project + ": --candidate " + jar + " isn't in it");
    }
    if (!Files.exists(project.resolve("pom.xml"))) {
      throw new UsageException("--git: " + project + " is no Maven project: it has no pom.xml");
    }
    Path top = Path.of(git("is in no git repository", "rev-parse", "--show-toplevel"));
    String commit =
        git("has no such commit", "rev-parse", "--verify", "--quiet", revision + "^{commit}");
    Path folder = Files.createTempDirectory("execbench-baseline");
    Path worktree = folder.resolve("worktree");
    try {
      git("can't be checked out", "worktree", "add", "--detach", worktree.toString(), commit);
      Path there = worktree.resolve(top.toRealPath().relativize(project.toRealPath()));
      MavenBuild build = MavenBuild.of(worktree, there);
      run("the build of " + revision + " failed", build.command(), build.folder());
      Path built = there.resolve(project.relativize(wanted));
      if (!Files.exists(built)) {
        throw new UnusableJarException(
            "--git " + revision + ": its build makes no " + project.relativize(wanted));
      }
      Files.copy(built, copy, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      remove(worktree, folder);
    }
  }

  /** Though this thread be interrupted. */
  private void remove(Path worktree, Path folder) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      TemporaryFiles.delete(folder);
      git("can't forget " + worktree, "worktree", "prune");
    } catch (InterruptedException e) {
      interrupted = true;
    } catch (UsageException e) {
      throw new IOException(e.getMessage(), e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private String git(String otherwise, String... arguments)
      throws UsageException, IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    StringBuilder text = new StringBuilder();
    ChildProcess.Ended ended = child(command, project, text);
    if (ended.exitCode() != 0) {
      throw new UsageException("--git " + revision + ": " + project + " " + otherwise);
    }
    return text.toString().strip();
  }

  private static void run(String otherwise, List<String> command, Path folder)
      throws UnusableJarException, IOException, InterruptedException {
    ChildProcess.Ended ended = child(command, folder, new StringBuilder());
    if (ended.exitCode() != 0) {
      String first =
          ended.tail().lines().filter(l -> l.startsWith("[ERROR]")).findFirst().orElse("");
      throw new UnusableJarException(
          otherwise
              + ", "
              + String.join(" ", command)
              + " ended with "
              + ended.exitCode()
              + ": "
              + first);
    }
  }

  private static ChildProcess.Ended child(List<String> command, Path folder, StringBuilder text)
      throws IOException, InterruptedException {
    try (Watchdog watchdog = new Watchdog()) {
      watchdog.expect(Duration.ZERO, LIMIT);
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      return ChildProcess.run(builder, watchdog, line -> text.append(line).append('\n'));
    }
  }
}
