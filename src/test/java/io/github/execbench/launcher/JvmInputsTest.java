package io.github.execbench.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JvmInputsTest {

  @Test
  void areWhatStandsBeforeTheJar() {
    assertEquals(List.of(), plain("java", "-jar", "b.jar", "sleep"));
    assertEquals(List.of("-Xmx1g", "-Da=b c"), plain("java", "-Xmx1g", "-Da=b c", "-jar", "b.jar"));
    assertEquals(List.of("-Da"), plain("java", "-Da", "-cp", "a.jar:b.jar", "Main", "-Dx"));
    assertNull(plain("java", "-cp", "a.jar", "-Xmx1g", "Main"));
    assertEquals(List.of(), plain("/usr/bin/java", "-jar", "b.jar", "-Xmx1g", "-jar"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"@file", "-ea", "--add-opens=a/b=c", "--module-path", "-Da=é", "-classpath"})
  void areLeftToTheJvmWhereMoreMayBeMeant(String word) {
    assertNull(plain("java", word, "-jar", "b.jar"));
  }

  @Test
  void areLeftToTheJvmWhereVariablesHoldSome() {
    byte[] line = line("java", "-jar", "b.jar");
    assertNull(JvmInputs.plain(line, Map.of("JAVA_TOOL_OPTIONS", "-Xmx1g")));
    assertNull(JvmInputs.plain(line, Map.of("JDK_JAVA_OPTIONS", "")));
    assertNull(JvmInputs.plain(line("java", "-cp"), Map.of()));
    assertNull(JvmInputs.plain(new byte[0], Map.of()));
  }

  /** This JVM runs tests, from a class path. */
  @Test
  void areTheJvmsOwnElsewhere() {
    assertEquals(ManagementFactory.getRuntimeMXBean().getInputArguments(), JvmInputs.ofThisJvm());
  }

  @Test
  void aCacheFitsWhereOnlyMemoryIsChosen() {
    assertTrue(JvmInputs.leaveTheCache(List.of("-Xmx1g", "-Dexecbench.process.allow=a")));
    assertFalse(JvmInputs.leaveTheCache(List.of("-Xlog:gc")));
    assertFalse(JvmInputs.leaveTheCache(List.of("-XX:+UseZGC")));
    assertFalse(JvmInputs.leaveTheCache(List.of("-javaagent:a.jar")));
  }

  private static List<String> plain(String... words) {
    return JvmInputs.plain(line(words), Map.of());
  }

  private static byte[] line(String... words) {
    return (String.join("\0", words) + "\0").getBytes(StandardCharsets.UTF_8);
  }
}
