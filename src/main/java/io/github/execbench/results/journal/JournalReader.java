package io.github.execbench.results.journal;

import io.github.execbench.io.FileErrors;
import io.github.execbench.results.ParseErrors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads a journal line by line and says where it is damaged. */
final class JournalReader {

  private final Path file;
  private final List<ForkRecord> forks = new ArrayList<>();
  private final List<Session> sessions = new ArrayList<>();
  private @Nullable JournalHead head;
  private int lineNumber;

  JournalReader(Path file) {
    this.file = file;
  }

  static Journal read(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new JournalException(file + ": not there, or no run's folder", e);
    } catch (IOException e) {
      throw new JournalException(
          file + ": no journal can be read here: " + FileErrors.reason(e), e);
    }
    return new JournalReader(file).parse(bytes);
  }

  Journal parse(byte[] bytes) {
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        accept(new String(bytes, start, i - start, StandardCharsets.UTF_8));
        start = i + 1;
      }
    }
    if (head == null) {
      throw new JournalException(file + ": ended before anything was measured; delete the folder");
    }
    return new Journal(head, forks, sessions);
  }

  private void accept(String text) {
    lineNumber++;
    JournalLine line;
    try {
      line = JournalFormat.MAPPER.readValue(text, JournalLine.class);
    } catch (JacksonException e) {
      throw damaged(ParseErrors.reason(e, "JSON"));
    }
    if (line == null || !line.isWhole()) {
      throw damaged("neither a head, a fork nor a sitting");
    }
    if ((line.head() != null) != (lineNumber == 1)) {
      throw damaged(lineNumber == 1 ? "not a journal's head" : "a second head");
    }
    if (line.head() != null) {
      acceptHead(line.head());
    } else if (line.fork() != null) {
      forks.add(line.fork());
    } else {
      sessions.add(line.session());
    }
  }

  private void acceptHead(JournalHead found) {
    if (found.format() != JournalHead.FORMAT) {
      throw damaged("format " + found.format() + ", this version reads " + JournalHead.FORMAT);
    }
    head = found;
  }

  private JournalException damaged(String reason) {
    return new JournalException(file + ", line " + lineNumber + ": damaged (" + reason + ")");
  }
}
