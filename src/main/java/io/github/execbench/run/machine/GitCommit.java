package io.github.execbench.run.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads which commit is checked out from git's own files, so that no git need be there. */
final class GitCommit {

  private GitCommit() {}

  /** The commit's hash in a folder or the nearest above it that is under git; else empty. */
  static String of(Path folder) {
    for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
      Path git = at.resolve(".git");
      if (Files.exists(git)) {
        return head(git).orElse("");
      }
    }
    return "";
  }

  private static Optional<String> head(Path git) {
    Path folder = git;
    if (Files.isRegularFile(git)) {
      // A worktree: the file says where its own files are.
      folder =
          read(git)
              .map(text -> git.resolveSibling(text.replaceFirst("^gitdir:\\s*", "")))
              .orElse(git);
    }
    Path own = folder;
    Path common =
        read(own.resolve("commondir")).map(text -> own.resolve(text).normalize()).orElse(own);
    return read(own.resolve("HEAD"))
        .flatMap(head ->
            head.startsWith("ref: ")
                ? branch(common, head.substring("ref: ".length()))
                : Optional.of(head));
  }

  private static Optional<String> branch(Path common, String ref) {
    return read(common.resolve(ref))
        .or(() ->
            read(common.resolve("packed-refs")).stream()
                .flatMap(String::lines)
                .filter(line -> line.endsWith(" " + ref))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .findFirst());
  }

  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file).strip());
    } catch (IOException e) {
      // Not there: unknown.
      return Optional.empty();
    }
  }
}
