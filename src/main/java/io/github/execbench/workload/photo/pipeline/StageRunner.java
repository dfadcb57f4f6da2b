package io.github.execbench.workload.photo.pipeline;

import io.github.execbench.io.Shortage;
import io.github.execbench.workload.photo.pipeline.PhotoException.Stage;
import java.io.IOException;

/**
 * Runs a stage of a photo; whatever it throws becomes that photo's own failure. Readers throw more
 * than IOException at broken files: array indexes and sizes out of range, illegal arguments, errors
 * of memory.
 */
public final class StageRunner {

  private StageRunner() {}

  /** One stage of a photo. */
  @FunctionalInterface
  public interface Step<T> {
    T run() throws IOException;
  }

  /**
   * Runs one stage.
   *
   * @throws PhotoException if it fails, with the stage and the reason
   */
  public static <T> T run(Stage stage, Step<T> step) throws PhotoException {
    try {
      return step.run();
    } catch (PhotoException e) {
      throw e;
    } catch (IOException e) {
      throw new PhotoException(stage, reason(e), e);
    } catch (OutOfMemoryError e) { // of memory or of threads
      throw new PhotoException(stage, Shortage.line(e), e);
    } catch (RuntimeException | StackOverflowError e) {
      throw new PhotoException(stage, reason(e), e);
    }
  }

  private static String reason(Throwable e) {
    if (Thread.currentThread().isInterrupted()) {
      return "interrupted"; // which readers wrap in exceptions of their own
    }
    String message = e.getMessage();
    return e instanceof IOException && message != null
        ? message
        : "the file confuses its reader: " + e;
  }
}
