import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Queries behind a pool of 10 connections, each of which takes 20 ms, as one to a database on
 * another machine does. The database is H2, in this process.
 *
 * <p>To expect: 10 threads gain 10 times, and 20 or 50 threads not more: the rest wait for a
 * connection. Each process of PROCESS has a pool of its own, and a database.
 */
public class QueryOrders {

  private static final int CONNECTIONS = 10;
  private static final long QUERY_MILLIS = Long.getLong("millis", 20);

  private final JdbcConnectionPool pool =
      JdbcConnectionPool.create("jdbc:h2:mem:orders;DB_CLOSE_DELAY=-1", "", "");

  /** Fills a table of 1000 orders. */
  public QueryOrders() throws SQLException {
    pool.setMaxConnections(CONNECTIONS);
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE ALIAS REMOTE FOR 'QueryOrders.remote'");
      statement.execute(
          "CREATE TABLE ORDERS AS SELECT X AS ID, X * 5 AS PRICE FROM SYSTEM_RANGE(1, 1000)");
    }
  }

  /** The sum of the prices of the first orders: one more for each task, 100 at the most. */
  public long sum(int index) throws SQLException {
    String query = "SELECT SUM(PRICE), REMOTE() FROM ORDERS WHERE ID <= ?";
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setInt(1, index % 100 + 1);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /** Called by the database once a query. */
  public static boolean remote() throws InterruptedException {
    Thread.sleep(QUERY_MILLIS);
    return true;
  }
}
