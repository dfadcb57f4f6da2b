package io.github.execbench.results.journal;

import java.nio.file.Path;
import java.util.List;

/**
 * What a journal holds.
 *
 * @param forks in the order of execution
 */
public record Journal(JournalHead head, List<ForkRecord> forks, List<Session> sessions) {

  /** The journal's name in a run's folder. */
  public static final String FILE = "journal.jsonl";

  public Journal {
    forks = List.copyOf(forks);
    sessions = List.copyOf(sessions);
  }

  /**
   * Reads a run's journal. A last line without an end, as a killed run leaves, is dropped.
   *
   * @param folder of the run
   * @throws JournalException if there is none, or it is damaged otherwise; names the line
   */
  public static Journal read(Path folder) {
    return readFile(folder.resolve(FILE));
  }

  /**
   * As {@link #read}, from a file of any name.
   *
   * @throws JournalException if it is none, or damaged
   */
  public static Journal readFile(Path file) {
    return JournalReader.read(file);
  }

  /**
   * As {@link #readFile}, from what was read already.
   *
   * @param file where it comes from, for messages
   */
  public static Journal parse(Path file, byte[] content) {
    return new JournalReader(file).parse(content);
  }
}
