package io.github.execbench.cli.console;

import io.github.execbench.io.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the machines of a merge are called: by the files that hold what each has measured. */
public final class MachineNames {

  private MachineNames() {}

  /**
   * The first part of each path that tells it from all others, or its number; the last part of one
   * alone. All are different.
   *
   * @throws CommandException if a file is named twice
   */
  public static List<String> of(List<Path> files) {
    Set<Path> seen = new HashSet<>();
    for (Path file : files) {
      if (!seen.add(real(file))) {
        throw new CommandException(
            ExitCode.USAGE, file + ": named twice; counted twice it proves nothing");
      }
    }
    if (files.size() == 1) {
      return List.of(Printable.of(parts(files.getFirst()).getLast()));
    }
    List<List<String>> paths = files.stream().map(MachineNames::parts).toList();
    List<String> names = new ArrayList<>();
    for (List<String> path : paths) {
      names.add(own(path, paths, Integer.toString(names.size() + 1)));
    }
    // Two different parts may still read the same.
    return new HashSet<>(names).size() == names.size()
        ? names
        : files.stream().map(file -> Printable.of(file.toString())).toList();
  }

  private static String own(List<String> path, List<List<String>> all, String number) {
    for (int i = 0; i < path.size(); i++) {
      int place = i;
      String part = path.get(i);
      if (all.stream().filter(p -> p.size() > place && p.get(place).equals(part)).count() == 1) {
        return Printable.of(part);
      }
    }
    return number;
  }

  private static List<String> parts(Path file) {
    List<String> parts = new ArrayList<>();
    file.toAbsolutePath().normalize().forEach(part -> parts.add(part.toString()));
    return parts;
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize(); // whoever reads it says that it isn't there
    }
  }
}
