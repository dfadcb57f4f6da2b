import java.util.concurrent.Callable;

/**
 * Work for the processor alone: counts the primes below a number. A task waits for nothing and
 * allocates nothing, so that as many at once as there are cores are fastest.
 *
 * <p>To expect: THREAD_POOL, FORK_JOIN, VIRTUAL_THREADS and PROCESS gain as many times as there are
 * cores, and nothing with more threads than that.
 */
public class CountPrimes implements Callable<Integer> {

  private final int limit = Integer.getInteger("limit", 60_000);

  @Override
  public Integer call() {
    int primes = 0;
    for (int number = 2; number < limit; number++) {
      if (isPrime(number)) {
        primes++;
      }
    }
    return primes;
  }

  private static boolean isPrime(int number) {
    for (int divisor = 2; divisor * divisor <= number; divisor++) {
      if (number % divisor == 0) {
        return false;
      }
    }
    return true;
  }
}
