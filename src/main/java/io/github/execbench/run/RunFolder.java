package io.github.execbench.run;

import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.JournalWriter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
  private Journal journal;

  private RunFolder(Path path, JournalWriter writer, Journal journal) {
    this.path = path;
    this.writer = writer;
    this.journal = journal;
  }

  /**
   * Makes a folder that nobody has used.
   *
   * @param out empty for one named by the time
   */
  public static RunFolder create(Optional<Path> out, JournalHead head)
      throws UsageException, IOException {
    Path path = out.isPresent() ? empty(out.get()) : named(head.created());
    JournalWriter writer = JournalWriter.create(path, head);
    return new RunFolder(path, writer, new Journal(head, List.of(), List.of(), 0));
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

  /** Drops a torn line and takes over what this sitting may change: its limits. */
  public void continueWith(JournalHead head) throws IOException {
    writer.truncate(journal.wholeBytes());
    journal = new Journal(head, journal.forks(), journal.sittings(), journal.wholeBytes());
  }

  public Path path() {
    return path;
  }

  /** As it was when the folder was opened. */
  public Journal journal() {
    return journal;
  }

  public JournalWriter writer() {
    return writer;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
