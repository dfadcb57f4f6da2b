package io.github.execbench.run.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Texts as JMH 1.37 and JDK 25 print them. */
class LastWordsTest {

  @Test
  void namesTheOptionThatTheJvmRefuses() {
    String output =
        """
        # Fork: 1 of 1
        <forked VM failed with exit code 1>
        <stdout last='20 lines'>
        </stdout>
        <stderr last='20 lines'>
        Picked up JAVA_TOOL_OPTIONS: -XX:+UseG1GC
        Unrecognized VM option 'UseG2GC'
        Error: Could not create the Java Virtual Machine.
        Error: A fatal exception has occurred. Program will exit.
        </stderr>
        """;
    assertEquals("Unrecognized VM option 'UseG2GC'", LastWords.in(output));
  }

  @Test
  void takesStandardOutputWhereThereIsNoError() {
    String output =
        """
        <stdout last='20 lines'>
        There is insufficient memory for the Java Runtime Environment to continue.
        </stdout>
        <stderr last='20 lines'>
        </stderr>
        """;
    assertEquals(
        "There is insufficient memory for the Java Runtime Environment to continue.",
        LastWords.in(output));
  }

  @Test
  void isSilentWhereNoJvmDied() {
    assertEquals("", LastWords.in("# Warmup Iteration 1: 3.1 ms/op"));
  }
}
