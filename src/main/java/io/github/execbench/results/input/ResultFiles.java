package io.github.execbench.results.input;

import io.github.execbench.io.FileErrors;
import io.github.execbench.results.ResultSet;
import io.github.execbench.results.UnreadableResultException;
import io.github.execbench.results.journal.Journal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads what was measured from any result file of JMH or folder of this suite. */
public final class ResultFiles {

  private static final String JOURNAL_START = "{\"head\"";

  private ResultFiles() {}

  /**
   * Reads one file or folder; what it is shows in its content.
   *
   * @throws UnreadableResultException if it is missing, torn, empty or something else
   */
  public static ResultSet read(Path path) {
    if (Files.isDirectory(path)) {
      return readFolder(path);
    }
    byte[] bytes = content(path);
    String text = text(bytes);
    String source = path.toString();
    return switch (firstCharacter(text, source)) {
      case '[' -> new JmhJsonReader(source).read(text);
      case '{' ->
          isJournal(text)
              ? JournalResultReader.read(path, bytes)
              : new JmhJsonReader(source).read(text);
      default -> new JmhCsvReader(source).read(text.stripLeading());
    };
  }

  /** The journal that {@link #read} would read; empty if it would read something else. */
  public static Optional<Path> journal(Path path) {
    Path file = Files.isDirectory(path) ? path.resolve(Journal.FILE) : path;
    // A pipe was empty after it was read once.
    return Files.isRegularFile(file) && isJournal(text(content(file)))
        ? Optional.of(file)
        : Optional.empty();
  }

  private static boolean isJournal(String text) {
    return text.stripLeading().startsWith(JOURNAL_START);
  }

  private static ResultSet readFolder(Path folder) {
    for (String name : List.of(Journal.FILE, "results.json", "results.csv")) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        return read(file);
      }
    }
    throw new UnreadableResultException(
        folder + ": holds no journal.jsonl, results.json or results.csv");
  }

  private static char firstCharacter(String text, String source) {
    String content = text.stripLeading();
    if (content.isEmpty()) {
      throw new UnreadableResultException(
          source + ": is empty; JMH leaves such a file when it is ended early");
    }
    return content.charAt(0);
  }

  private static byte[] content(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UnreadableResultException(path + ": can't be read: " + FileErrors.reason(e), e);
    } catch (OutOfMemoryError e) {
      throw new UnreadableResultException(path + ": is larger than this JVM's memory", e);
    }
  }

  /** Malformed bytes are replaced: old versions write a dot in the platform's charset. */
  private static String text(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
