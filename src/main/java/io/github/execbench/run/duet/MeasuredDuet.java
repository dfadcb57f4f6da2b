package io.github.execbench.run.duet;

import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.JournalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * What the folder of a duet holds, be it finished, stopped or under way; the builds themselves need
 * not be there any more.
 */
public record MeasuredDuet(
    Path folder, DuetSettings settings, Journal baseline, Journal candidate) {

  /**
   * Reads it.
   *
   * @throws IOException in one line, why it is no duet's
   * @throws JournalException if the journal of a side is missing, damaged or another duet's
   */
  public static MeasuredDuet read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "not there, or no folder");
    }
    if (!Files.exists(folder.resolve(DuetSettings.FILE))) {
      throw new NoSuchFileException(
          folder.toString(), null, "no folder of a duet: it holds no " + DuetSettings.FILE);
    }
    DuetSettings settings = DuetSettings.read(folder);
    return new MeasuredDuet(
        folder,
        settings,
        side(folder.resolve(Side.BASELINE), settings),
        side(folder.resolve(Side.CANDIDATE), settings));
  }

  private static Journal side(Path folder, DuetSettings settings) {
    Journal journal = Journal.read(folder);
    if (journal.head().seed() != settings.seed()) {
      throw new JournalException(folder + ": is not of this duet: its seed is another one");
    }
    return journal;
  }

  /** The forks of both sides. */
  public Pairs pairs() {
    return new Pairs(baseline.forks(), candidate.forks());
  }

  /** Whether another folder holds this duet too, or an earlier or a later state of it. */
  public boolean isCopyOf(MeasuredDuet other) {
    return settings.seed() == other.settings.seed()
        && baseline.head().created().equals(other.baseline.head().created());
  }
}
