package io.github.execbench.run.duet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.run.UsageException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JmhArgumentsTest {

  @Test
  void keepsOptionsAndLeavesOutWhatIsSaidFork() {
    assertEquals(
        List.of("-wi", "3", "-i=2", "-t", "4"),
        JmhArguments.options(
            List.of("Work", "-wi", "3", "-p", "a=1,2", "-i=2", "-e", "Other", "-t", "4", "More")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-f", "-foe", "-rff", "-rf=json", "-o", "-jvm", "-l", "--rounds", "--images=x"})
  void refusesWhatWouldUndoItsOwn(String option) {
    UsageException refused =
        assertThrows(UsageException.class, () -> JmhArguments.check(List.of(option, "x")));
    assertTrue(String.valueOf(refused.getMessage()).startsWith(option.replaceFirst("=.*", "")));
  }

  @Test
  void knowsWhichProfilerMeasuresAllocation() {
    assertTrue(JmhArguments.measureAllocation(List.of("-i", "1", "-prof", "gc")));
    assertTrue(JmhArguments.measureAllocation(List.of("-prof=gc:churn=true")));
    assertTrue(
        JmhArguments.measureAllocation(List.of("-prof", "org.openjdk.jmh.profile.GCProfiler")));
    assertFalse(JmhArguments.measureAllocation(List.of("-prof", "stack", "-p", "gc=gc")));
    assertFalse(JmhArguments.measureAllocation(List.of("gc")));
  }

  @Test
  void addsASidesJvmArgumentsToThoseOfBoth() {
    assertEquals(
        List.of("-jvmArgsAppend", "-Xmx1g -Da=1", "-i", "2"),
        JmhArguments.withJvmArguments(List.of("-jvmArgsAppend", "-Xmx1g", "-i", "2"), "-Da=1"));
    assertEquals(
        List.of("-jvmArgsAppend", "-Da=1"), JmhArguments.withJvmArguments(List.of(), "-Da=1"));
  }
}
