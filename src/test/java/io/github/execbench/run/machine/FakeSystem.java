package io.github.execbench.run.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Linux' files about a machine that a test makes up. */
record FakeSystem(Path root) {

  FakeSystem with(String path, String... lines) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
    return this;
  }

  SystemFiles files() {
    return new SystemFiles(root);
  }
}
