package io.github.execbench.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/dev/fd/63|/proc/7/fd/63",
        "/proc/self/fd/3|/proc/7/fd/3",
        "--json=/dev/fd/12|--json=/proc/7/fd/12",
        "/dev/fd/63,/dev/fd/62|/proc/7/fd/63,/proc/7/fd/62",
        "/dev/fd/0|/dev/fd/0",
        "/dev/fd/1|/dev/fd/1",
        "/dev/fd/2,/dev/fd/10|/dev/fd/2,/proc/7/fd/10",
        "/dev/stdout|/dev/stdout",
        "/tmp/dev/fd/5|/tmp/dev/fd/5",
        "/dev/fd/5x|/dev/fd/5x",
      })
  void namesWhatAChildDoesNotInherit(String argument, String forChild) {
    assertEquals(forChild, new Descriptors("/proc/7/fd").forChild(argument));
  }

  @Test
  void changesNothingWhereThereIsNoWay() {
    assertEquals("/dev/fd/5", new Descriptors(null).forChild("/dev/fd/5"));
  }
}
