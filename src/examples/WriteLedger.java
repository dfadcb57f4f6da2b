import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.CRC32;

/**
 * Work that only one may do at a time: it holds a lock on a file from beginning to end, which keeps
 * out other processes too.
 *
 * <p>To expect: no strategy gains anything, however many threads or processes it has.
 */
public class WriteLedger implements Callable<Long> {

  private static final int ROUNDS = Integer.getInteger("rounds", 4000);

  private final ReentrantLock inThisProcess = new ReentrantLock();
  private final FileChannel file;

  /** Opens the file that is locked. */
  public WriteLedger() throws IOException {
    Path path = Path.of(System.getProperty("java.io.tmpdir"), "execbench-ledger.lock");
    file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  @Override
  public Long call() throws IOException {
    inThisProcess.lock();
    try (FileLock _ = file.lock()) {
      return checksum();
    } finally {
      inThisProcess.unlock();
    }
  }

  private static long checksum() {
    CRC32 sum = new CRC32();
    byte[] page = new byte[4096];
    for (int i = 0; i < ROUNDS; i++) {
      page[i % page.length] = (byte) i;
      sum.update(page);
    }
    return sum.getValue();
  }
}
