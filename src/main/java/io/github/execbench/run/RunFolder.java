package io.github.execbench.run;

import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.JournalWriter;
import io.github.execbench.results.journal.Session;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of a run, locked while it is open. */
public final class RunFolder implements AutoCloseable {

  private static final Path PARENT = Path.of("benchmarks-results");

  /** No colons: not every system takes them in a name. */
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path path;
  private final JournalWriter writer;
  private final List<ForkRecord> forks;
  private final int earlier;
  private final List<Session> sessions;
  private JournalHead head;

  private RunFolder(Path path, JournalWriter writer, Journal journal) {
    this.path = path;
    this.writer = writer;
    head = journal.head();
    forks = new ArrayList<>(journal.forks());
    earlier = forks.size();
    sessions = new ArrayList<>(journal.sessions());
  }

  /**
   * Makes a folder that nobody has used.
   *
   * @param out empty for one named by the time
   */
  public static RunFolder create(Optional<Path> out, JournalHead head)
      throws UsageException, IOException {
    Path path = provide(out, head.created());
    JournalWriter writer = JournalWriter.create(path, head);
    return new RunFolder(path, writer, new Journal(head, List.of(), List.of()));
  }

  /**
   * A folder that holds nothing yet.
   *
   * @param out empty for one named by the time
   */
  public static Path provide(Optional<Path> out, Instant time) throws UsageException, IOException {
    return out.isPresent() ? empty(out.get()) : named(time);
  }

  private static Path empty(Path path) throws UsageException, IOException {
    Files.createDirectories(path);
    try (Stream<Path> files = Files.list(path)) {
      if (files.findAny().isPresent()) {
        throw new UsageException(
            "--out " + path + ": is not empty; name a new folder, or go on with --resume");
      }
    }
    return path;
  }

  /** Another run of the same second has its own folder: creating one is atomic. */
  private static Path named(Instant time) throws IOException {
    Files.createDirectories(PARENT);
    String name = NAME.format(time);
    for (int attempt = 2; ; attempt++) {
      Path path = PARENT.resolve(name);
      try {
        return Files.createDirectory(path);
      } catch (FileAlreadyExistsException e) {
        name = NAME.format(time) + "-" + attempt;
      }
    }
  }

  /** Opens the folder of a run that is to go on. */
  public static RunFolder resume(Path path) throws IOException {
    if (!Files.exists(path.resolve(Journal.FILE))) {
      throw new NoSuchFileException(
          path.resolve(Journal.FILE).toString(), null, "no run to go on with");
    }
    JournalWriter writer = JournalWriter.reopen(path);
    try {
      return new RunFolder(path, writer, Journal.read(path));
    } catch (RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  /** Takes over what this session may change: the run's limits. */
  public void continueWith(JournalHead other) {
    head = other;
  }

  public Path path() {
    return path;
  }

  /** What the journal holds now. */
  public Journal journal() {
    return new Journal(head, forks, sessions);
  }

  /** The forks of this session alone. */
  public List<ForkRecord> appended() {
    return List.copyOf(forks.subList(earlier, forks.size()));
  }

  /** Puts a fork away, on the disk before this returns. */
  public void append(ForkRecord fork) throws IOException {
    writer.append(fork);
    forks.add(fork);
  }

  /** Puts away how a session ended. */
  public void append(Session session) throws IOException {
    writer.append(session);
    sessions.add(session);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
