package io.github.execbench.cli.spark;

import io.github.execbench.io.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;

/**
 * A file that is written under another name, which no other attempt at it has, and then renamed:
 * HDFS does that in one step, object stores by a copy.
 */
final class HadoopFile implements WholeFile {

  private final FileSystem files;
  private final Path part;
  private final Path target;
  private final OutputStream out;
  private boolean finished;

  private HadoopFile(FileSystem files, Path part, Path target, OutputStream out) {
    this.files = files;
    this.part = part;
    this.target = target;
    this.out = out;
  }

  /** Begins a file. */
  static HadoopFile open(FileSystem files, Path target) throws IOException {
    Path part = new Path(target.getParent(), ".execbench-" + UUID.randomUUID() + ".part");
    return new HadoopFile(files, part, target, files.create(part, false));
  }

  @Override
  public OutputStream out() {
    return out;
  }

  @Override
  public void finish() throws IOException {
    out.close();
    FileUtil.rename(files, part, target, Rename.OVERWRITE);
    finished = true;
  }

  @Override
  public void close() throws IOException {
    if (finished) {
      return;
    }
    try {
      out.close();
    } finally {
      files.delete(part, false);
    }
  }
}
