import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/**
 * A server that takes 50 ms for each answer, as one that asks others does. Runs until it is ended,
 * on Java 11 or later: {@code java src/examples/SlowServer.java}
 */
public class SlowServer {

  private static final int ANSWER_MILLIS = 50;

  private SlowServer() {}

  /**
   * Serves on this machine alone.
   *
   * @param args a port; without it, 8077; 0 for any
   */
  public static void main(String[] args) throws IOException {
    int port = args.length == 0 ? 8077 : Integer.parseInt(args[0]);
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server = HttpServer.create(address, 1000);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            Thread.sleep(ANSWER_MILLIS);
            byte[] answer =
                exchange.getRequestURI().getPath().substring(1).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    server.start();
    System.out.println("http://localhost:" + server.getAddress().getPort());
  }
}
