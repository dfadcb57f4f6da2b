package io.github.execbench.run.duet;

import io.github.execbench.io.AtomicFile;
import io.github.execbench.results.ParseErrors;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a duet was asked for: all that going on with it needs. Its two sides are folders of runs,
 * beside this file.
 *
 * @param format of this file, 1
 * @param seed of the order of the pairs
 * @param exemptions the first that fits a benchmark holds for it; older versions knew none
 * @param timeBudgetSeconds of one session; empty: none
 * @param baseline the first side
 * @param candidate the second side
 * @param warmup auto or fixed; older versions knew only fixed
 * @param jmhArguments handed to both
 * @param plan which benchmarks
 */
public record DuetSettings(
    int format,
    long seed,
    double margin,
    double alpha,
    List<Exemption> exemptions,
    int maxPairs,
    OptionalDouble timeBudgetSeconds,
    Build baseline,
    Build candidate,
    String warmup,
    List<String> jmhArguments,
    DuetPlan plan) {

  public DuetSettings {
    warmup = warmup == null ? "fixed" : warmup;
    exemptions = exemptions == null ? List.of() : List.copyOf(exemptions);
  }

  /** The file's name. */
  public static final String FILE = "duet.json";

  private static final int FORMAT = 1;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /**
   * A side, as it was named.
   *
   * @param jar absolute
   * @param java the program, absolute
   * @param jvmArguments "" for none
   * @param work empty for a jar with benchmarks of its own
   */
  public record Build(String jar, String java, String jvmArguments, Optional<SideWork> work) {

    static Build of(Side side) {
      return new Build(
          side.jar().path().toString(), side.java().toString(), side.jvmArguments(), side.work());
    }

    /** For people: what it is, and with which arguments. */
    public String text() {
      return work.map(w -> w.work() + " of " + String.join(File.pathSeparator, w.classPath()))
              .orElse(jar)
          + (jvmArguments.isEmpty() ? "" : " with " + jvmArguments);
    }

    /** As a side again. */
    public Side side(String name) throws UnusableJarException {
      return new Side(name, JmhJar.open(Path.of(jar)), Path.of(java), jvmArguments, work);
    }
  }

  /** Of a new duet. */
  public static DuetSettings of(
      long seed,
      double margin,
      double alpha,
      List<Exemption> exemptions,
      int maxPairs,
      OptionalDouble timeBudgetSeconds,
      Side baseline,
      Side candidate,
      String warmup,
      List<String> jmhArguments,
      DuetPlan plan) {
    return new DuetSettings(
        FORMAT,
        seed,
        margin,
        alpha,
        exemptions,
        maxPairs,
        timeBudgetSeconds,
        Build.of(baseline),
        Build.of(candidate),
        warmup,
        jmhArguments,
        plan);
  }

  /** The same with other limits. */
  public DuetSettings within(int pairs, OptionalDouble budgetSeconds) {
    return new DuetSettings(
        format,
        seed,
        margin,
        alpha,
        exemptions,
        pairs,
        budgetSeconds,
        baseline,
        candidate,
        warmup,
        jmhArguments,
        plan);
  }

  /** Puts it away. */
  public void write(Path folder) throws IOException {
    AtomicFile.write(
        folder.resolve(FILE),
        MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
  }

  /**
   * Reads it again.
   *
   * @throws IOException in one line, why it can't be
   */
  public static DuetSettings read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    try {
      DuetSettings read = MAPPER.readValue(Files.readString(file), DuetSettings.class);
      if (read == null || read.baseline == null || read.candidate == null || read.plan == null) {
        throw new IOException(file + ": damaged: a part of it is not there");
      }
      if (read.format != FORMAT) {
        throw new IOException(file + ": format " + read.format + ", this version reads " + FORMAT);
      }
      return read;
    } catch (NoSuchFileException e) {
      throw new NoSuchFileException(file.toString(), null, "no duet to go on with");
    } catch (JacksonException e) {
      throw new IOException(file + ": damaged: " + ParseErrors.of(e, "JSON"), e);
    }
  }
}
