package org.ligature.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Works on several inputs at once and hands over the results in the order of the inputs, with a bound on the work in flight.
 *
 * <p>The bound is a weight, not a number, so that a few huge documents can't fill the memory while many small ones still keep
 * every core busy.
 *
 * @param <I> what comes in
 * @param <O> what comes out
 */
final class OrderedWork<I, O> {
    private final int threads;
    private final long budget;
    private final ToLongFunction<I> weight;
    private final Function<I, O> work;

    private record Running<O>(Future<O> result, long weight) {}

    /**
     * @param threads how many inputs are worked on at once, 1 or more
     * @param budget the most weight in flight; one input alone may weigh more
     * @param weight what an input weighs, such as its size in bytes
     * @param work runs on several threads at once; must not throw for bad input
     */
    OrderedWork(int threads, long budget, ToLongFunction<I> weight, Function<I, O> work) {
        this.threads = threads;
        this.budget = budget;
        this.weight = weight;
        this.work = work;
    }

    /** Works through the inputs; {@code sink} runs on the calling thread. */
    void run(Iterator<I> inputs, Consumer<O> sink) {
        ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("reader-", 1).daemon().factory());
        try {
            drain(inputs, sink, pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private void drain(Iterator<I> inputs, Consumer<O> sink, ExecutorService pool) {
        Deque<Running<O>> flight = new ArrayDeque<>();
        long load = 0;
        while (inputs.hasNext()) {
            I input = inputs.next();
            long own = weight.applyAsLong(input);
            while (!flight.isEmpty() && (load + own > budget || flight.size() >= threads * 4)) {
                load -= take(flight, sink);
            }
            flight.add(new Running<>(pool.submit(() -> work.apply(input)), own));
            load += own;
        }
        while (!flight.isEmpty()) take(flight, sink);
    }

    private long take(Deque<Running<O>> flight, Consumer<O> sink) {
        Running<O> next = flight.remove();
        try {
            sink.accept(next.result().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading documents", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            if (e.getCause() instanceof Error cause) throw cause;
            throw new IllegalStateException(e.getCause());
        }
        return next.weight();
    }
}
