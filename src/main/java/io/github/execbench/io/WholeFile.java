package io.github.execbench.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** A file that appears under its name only when it is whole. Closing it before gives it up. */
public interface WholeFile extends Closeable {

  /** Takes the content. */
  OutputStream out();

  /**
   * Gives the content its name. Nothing can be written afterwards.
   *
   * @throws IOException if it can't be written
   */
  void finish() throws IOException;
}
