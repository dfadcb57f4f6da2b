package io.github.execbench.cli.spark;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Seconds;
import io.github.execbench.cli.photos.PhotoOptions;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.JavaSerializer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The photos of a folder, blurred and shrunk by the executors of Spark. */
@Command(
    name = "spark-submit execbench-spark.jar",
    description = {
      "Blurs and shrinks each JPEG file of a folder into another folder, on Spark.",
      "Folders and files are paths of any file system that Hadoop reaches, such as hdfs: or s3a:;"
          + " without a scheme, of the one that the cluster names first."
    })
final class SparkPhotos implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private PhotoOptions photo;

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  private boolean help;

  @Option(
      names = "--in",
      required = true,
      paramLabel = "DIR",
      converter = PathConverter.class,
      description = "Read the photos (.jpg, .jpeg) of this folder.")
  private Path input;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      converter = PathConverter.class,
      description = "Write the thumbnails to this folder; it is made if it is missing.")
  private Path output;

  @Option(
      names = "--skip-existing",
      description = "Skip photos whose thumbnail is newer than they are.")
  private boolean skipExisting;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      converter = PathConverter.class,
      description = "List the photos that failed in a CSV file: file, stage, cause.")
  private Path report;

  @Override
  public Integer call() {
    long start = System.nanoTime();
    CommandLine line = spec.commandLine();
    CommandOutput console = new CommandOutput(line.getOut(), line.getErr());
    PhotoRun run =
        new PhotoRun(
            input,
            output,
            photo.work(),
            photo.timeout().duration(),
            skipExisting,
            Optional.ofNullable(report),
            console);
    int code;
    try (OpenFiles _ = new OpenFiles();
        JavaSparkContext spark = context()) {
      code = run.on(spark);
    } catch (IllegalStateException e) {
      if (!OpenFiles.isEnding()) {
        throw e;
      }
      console.err().println("interrupted: 0 done"); // while Spark was starting
      return ExitCode.INTERRUPTED;
    }
    if (code != ExitCode.INTERRUPTED) {
      console.out().println("Finished in " + Seconds.since(start));
    }
    return code;
  }

  private static JavaSparkContext context() {
    SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "photos");
    if (!conf.contains("spark.master")) {
      throw new CommandException(ExitCode.USAGE, "Spark has no master: start this by spark-submit");
    }
    // Kryo, which many a cluster is set to, knows no records.
    return new JavaSparkContext(conf.set("spark.serializer", JavaSerializer.class.getName()));
  }

  /** A path of any file system. */
  static final class PathConverter implements ITypeConverter<Path> {
    @Override
    public Path convert(String typed) {
      try {
        return new Path(typed);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("'" + typed + "' is no path: " + e.getMessage());
      }
    }
  }
}
