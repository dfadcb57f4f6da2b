package io.github.execbench.strategy.cluster.hazelcast;

import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastInstance;
import io.github.execbench.strategy.cluster.engine.Station;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A member, seen from a client. */
final class HazelcastStation implements Station {

  private final HazelcastInstance client;
  private final Member member;

  HazelcastStation(HazelcastInstance client, Member member) {
    this.client = client;
    this.member = member;
  }

  @Override
  public UUID id() {
    return member.getUuid();
  }

  @Override
  public String address() {
    return member.getAddress().getHost() + ":" + member.getAddress().getPort();
  }

  @Override
  public int slots() {
    String slots = member.getAttribute(Settings.SLOTS);
    return slots == null || !slots.matches("[1-9][0-9]{0,6}") ? 0 : Integer.parseInt(slots);
  }

  @Override
  public String build() {
    return Objects.requireNonNullElse(member.getAttribute(Settings.BUILD), "");
  }

  @Override
  public CompletableFuture<byte[]> call(byte[] request) {
    return submit(Settings.TASKS, new Handover(driver(), request));
  }

  @Override
  public void cancel(long request) {
    CompletableFuture<Boolean> _ = submit(Settings.NEWS, new News(driver(), request));
  }

  @Override
  public CompletableFuture<?> ping() {
    return submit(Settings.NEWS, new News(driver(), News.NONE));
  }

  private UUID driver() {
    return client.getLocalEndpoint().getUuid();
  }

  /**
   * Completes a future of its own: the one that Hazelcast returns is deaf to interrupts. Its
   * callbacks would cost two threads more.
   */
  private <T> CompletableFuture<T> submit(String executor, Callable<T> call) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    try {
      stage(client.getExecutorService(executor).submitToMember(call, member))
          .whenComplete((value, lost) -> {
            if (lost == null) {
              answer.complete(value);
            } else {
              answer.completeExceptionally(lost);
            }
          });
    } catch (RuntimeException e) { // the client has ended, or is cut off
      answer.completeExceptionally(e);
    }
    return answer;
  }

  @SuppressWarnings("unchecked") // of the same type
  private static <T> CompletionStage<T> stage(Future<T> future) {
    return (CompletionStage<T>) future;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HazelcastStation station && station.id().equals(id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }
}
