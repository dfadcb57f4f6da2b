package io.github.execbench.benchmark;

import io.github.execbench.workload.WrongResultException;
import io.github.execbench.workload.own.Results;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The results of a batch of somebody's own tasks, one after the other: what every strategy is held
 * against. They travel from one JVM to others in a file, by Java serialization.
 */
public record ExpectedResults(List<Object> values) {

  /** Begins the message of a difference. */
  public static final String DIFFERS = "results differ: ";

  private static final int LONGEST = 120;

  /**
   * Writes them.
   *
   * @throws IOException if a result can't be serialized, or the file not be written
   */
  public void write(Path file) throws IOException {
    try (ObjectOutputStream out =
        new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(values.size());
      for (Object value : values) {
        out.writeObject(value);
        out.reset(); // else it would keep every result until its end
      }
    }
  }

  /**
   * Reads what this suite wrote on this machine.
   *
   * @param loader of the results' classes
   */
  public static ExpectedResults read(Path file, ClassLoader loader) throws IOException {
    try (ObjectInputStream in =
        new LoadingStream(new BufferedInputStream(Files.newInputStream(file)), loader)) {
      List<Object> values = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        values.add(in.readObject());
      }
      return new ExpectedResults(values);
    } catch (ClassNotFoundException e) {
      throw new IOException("the class of a result is not there any more: " + e.getMessage(), e);
    }
  }

  /**
   * Compares a batch with these.
   *
   * @throws WrongResultException if it differs; names the first task and both results
   */
  public void verify(List<Object> actual) {
    List<Object> part = actual.subList(0, Math.min(actual.size(), values.size()));
    Results.firstDifference(values, part)
        .ifPresent(difference -> {
          throw new WrongResultException(
              DIFFERS
                  + "task "
                  + difference.index()
                  + " gave "
                  + shortened(difference.actual())
                  + ", one after the other it gives "
                  + shortened(difference.expected()));
        });
  }

  /** On one line that a terminal can show. */
  public static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
  }

  /** Finds the classes of a user, whom this JVM's own loader does not know. */
  private static final class LoadingStream extends ObjectInputStream {

    private final ClassLoader loader;

    LoadingStream(InputStream in, ClassLoader loader) throws IOException {
      super(in);
      this.loader = loader;
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass description)
        throws IOException, ClassNotFoundException {
      try {
        return Class.forName(description.getName(), false, loader);
      } catch (ClassNotFoundException e) {
        return super.resolveClass(description); // a primitive, or a class of the JDK
      }
    }
  }
}
