package io.github.execbench.launcher;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import org.junit.jupiter.api.Test;

class JarPlaceTest {

  @Test
  void aFolderThatEndsInAnExclamationMarkIsNamed() {
    String jar = new File("wow!", "benchmarks.jar").getAbsolutePath();
    String complaint = JarPlace.complaint("other.jar" + File.pathSeparator + jar);
    assertTrue(complaint.startsWith(jar + ": "), complaint);
    assertTrue(complaint.endsWith("move it to another"), complaint);
  }

  @Test
  void anExclamationMarkElsewhereDoesNoHarm() {
    assertNull(JarPlace.complaint(new File("a!b", "bench!.jar").getPath()));
    assertNull(JarPlace.complaint("benchmarks.jar"));
  }
}
