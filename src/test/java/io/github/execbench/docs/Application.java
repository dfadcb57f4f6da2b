package io.github.execbench.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** Somebody's program, which knows nothing of the suite. */
public final class Application {

  private static final String SOURCE =
      """
      package com.acme;

      public class Resize implements java.util.concurrent.Callable<Integer> {
        public Integer call() {
          return once(0);
        }

        public static int once(int index) {
          int sum = 0;
          for (int i = 0; i < Integer.getInteger("size", 1000); i++) {
            sum += i * index;
          }
          return sum;
        }
      }
      """;

  private Application() {}

  /** Compiles it into a jar. */
  public static void write(Path jar) throws IOException {
    Path folder = Files.createTempDirectory("acme");
    Path source = Files.writeString(folder.resolve("Resize.java"), SOURCE);
    String[] arguments = {"--release", "17", "-d", folder.toString(), source.toString()};
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments));
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("com/acme/Resize.class"));
      zip.write(Files.readAllBytes(folder.resolve("com/acme/Resize.class")));
    }
  }
}
