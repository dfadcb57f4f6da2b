package io.github.execbench.results.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** One line: exactly one of the three is there. */
@JsonInclude(Include.NON_NULL)
record JournalLine(
    @Nullable JournalHead head,
    @Nullable ForkRecord fork,
    @JsonProperty("sitting") @Nullable Session session) {

  static JournalLine of(JournalHead head) {
    return new JournalLine(head, null, null);
  }

  static JournalLine of(ForkRecord fork) {
    return new JournalLine(null, fork, null);
  }

  static JournalLine of(Session session) {
    return new JournalLine(null, null, session);
  }

  boolean isWhole() {
    int parts = (head == null ? 0 : 1) + (fork == null ? 0 : 1) + (session == null ? 0 : 1);
    return parts == 1;
  }
}
