package io.github.execbench.strategy.process.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InheritedOptionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Xint",
        "-Xss2m",
        "-ea",
        "-XX:TieredStopAtLevel=1",
        "-XX:ActiveProcessorCount=1",
        "-XX:+UseCompactObjectHeaders",
        "-XX:+UnlockExperimentalVMOptions",
        "-Duser.language=tr",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "--enable-preview",
      })
  void passesOnWhatDecidesHowCodeRuns(String option) {
    assertEquals(List.of(option), InheritedOptions.of(List.of(option)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-XX:+UseG1GC",
        "-XX:+UseZGC",
        "-XX:-UseSerialGC",
        "-Xms1g",
        "-Xmx1g",
        "-XX:MaxRAMPercentage=50",
        "-XX:InitialHeapSize=1g",
        "-XX:SharedArchiveFile=x",
        "-XX:AOTCache=x",
        "-Xshare:off",
        "-Xlog:gc",
        "-Xrs",
        "-XX:+PrintCompilation",
        "-XX:CompileCommandFile=/tmp/x",
        "-XX:StartFlightRecording=filename=x",
        "-XX:+HeapDumpOnOutOfMemoryError",
        "-agentlib:jdwp=transport=dt_socket,address=5005",
        "-javaagent:x.jar",
        "-Dcom.sun.management.jmxremote.port=9010",
        "-Dexecbench.cache=off",
      })
  void leavesWhatIsAJvmsOwn(String option) {
    assertEquals(List.of(), InheritedOptions.of(List.of(option)));
  }

  @Test
  void takesTheVariablesOut() {
    Map<String, String> environment =
        new TreeMap<>(
            Map.of(
                "JAVA_TOOL_OPTIONS", "-XX:+UseG1GC",
                "_JAVA_OPTIONS", "-Xms1g",
                "JDK_JAVA_OPTIONS", "-Xint",
                "PATH", "/bin"));
    InheritedOptions.removeFrom(environment);
    assertEquals(Map.of("PATH", "/bin"), environment);
  }
}
