import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Calls that wait: 200 requests to a server that takes 50 ms for each. Start {@code SlowServer}
 * first, in another terminal.
 *
 * <p>To expect: one after the other they take 200 times 50 ms; all at once, on virtual threads or
 * on 200 threads, little more than 50 ms.
 */
public class Fetch implements Supplier<List<Callable<String>>> {

  private static final String SERVER = System.getProperty("server", "http://localhost:8077");
  private static final int CALLS = Integer.getInteger("calls", 200);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Override
  public List<Callable<String>> get() {
    return IntStream.range(0, CALLS).<Callable<String>>mapToObj(i -> () -> fetch(i)).toList();
  }

  private String fetch(int index) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(SERVER + "/page-" + index)).build();
    try {
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (ConnectException e) {
      throw new IOException("no server at " + SERVER + ": java src/examples/SlowServer.java", e);
    }
  }
}
