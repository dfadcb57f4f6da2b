package io.github.execbench.results.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/** One line: exactly one of the three is there. */
@JsonInclude(Include.NON_NULL)
record JournalLine(
    @Nullable JournalHead head, @Nullable ForkRecord fork, @Nullable Sitting sitting) {

  static JournalLine of(JournalHead head) {
    return new JournalLine(head, null, null);
  }

  static JournalLine of(ForkRecord fork) {
    return new JournalLine(null, fork, null);
  }

  static JournalLine of(Sitting sitting) {
    return new JournalLine(null, null, sitting);
  }

  boolean isWhole() {
    int parts = (head == null ? 0 : 1) + (fork == null ? 0 : 1) + (sitting == null ? 0 : 1);
    return parts == 1;
  }
}
