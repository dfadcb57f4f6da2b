package io.github.execbench.workload.testing;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;

/** Records that are sent to worker processes and back. */
public final class Values {

  private Values() {}

  /** One of each plain value. */
  public record All(
      String text,
      boolean truth,
      int number,
      long large,
      double real,
      Duration duration,
      DayOfWeek day,
      Kind kind,
      List<Inner> list,
      Object nothing)
      implements Serializable {}

  public record Inner(Integer number) implements Serializable {
    public Inner {
      if (number < 0) {
        throw new IllegalArgumentException("negative");
      }
    }
  }

  /** An enum whose constants have classes of their own. */
  public enum Kind {
    PLAIN,
    WITH_A_BODY {
      @Override
      public String toString() {
        return "its own";
      }
    }
  }

  /** Says itself how it is serialized. */
  public record Replaced(String text) implements Serializable {
    private Object writeReplace() {
      return text;
    }
  }

  public record Holder(Object held) implements Serializable {}
}
