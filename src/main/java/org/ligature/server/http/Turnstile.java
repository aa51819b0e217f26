package org.ligature.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Lets a few requests be worked on at a time: some wait for their turn, and whoever finds the waiting room full, or waits too long, is
 * told with status 503 when to come again.
 *
 * <p>Work takes the processor, so that more of it at once is no faster; without a bound, thousands of half-done requests keep the
 * server from even reading new ones, whose connections then break off. The work is done by threads of its own, which the system
 * shares the processor out to: virtual threads give way to nobody while they calculate.
 */
public final class Turnstile {
    private static final int PLACE = 1 << 18;
    private static final String BUSY =
            "Ligature has more requests than it can answer; send this one again in some seconds, and fewer at a time.";

    private final int places;
    private final Duration patience;
    private final Semaphore room;
    private final Semaphore work;
    private final ThreadPoolExecutor workers;

    /**
     * Sets bounds.
     *
     * @param workers how many requests are worked on at a time
     * @param places how many may be inside, working or waiting; one with a long body takes a place for each 256 kB
     * @param patience how long one waits at most
     */
    public Turnstile(int workers, int places, Duration patience) {
        this.places = places;
        this.patience = patience;
        this.room = new Semaphore(places);
        this.work = new Semaphore(workers, true);
        ThreadFactory threads =
                Thread.ofPlatform().daemon().name("answering-", 0).factory();
        this.workers =
                new ThreadPoolExecutor(workers, workers, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), threads);
        this.workers.allowCoreThreadTimeOut(true);
    }

    /** Bounds that suit this machine. */
    public static Turnstile usual() {
        return new Turnstile(Math.max(2, Runtime.getRuntime().availableProcessors()), 128, Duration.ofSeconds(20));
    }

    /** The same handler, behind the turnstile. */
    public Handler guard(Handler handler) {
        return guard(ctx -> {}, handler);
    }

    /**
     * The same handler, behind the turnstile.
     *
     * @param reading what is done before it is one's turn, as it waits for the sender: one who sends slowly must not keep others out
     */
    public Handler guard(Handler reading, Handler handler) {
        return ctx -> {
            int wanted = places(ctx);
            if (!room.tryAcquire(wanted)) throw busy(ctx);
            try {
                reading.handle(ctx);
                work(ctx, handler);
            } finally {
                room.release(wanted);
            }
        };
    }

    private void work(Context ctx, Handler handler) throws Exception {
        if (!work.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) throw busy(ctx);
        try {
            Future<?> answer = workers.submit(() -> {
                handler.handle(ctx);
                return null;
            });
            answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) throw cause;
            throw e;
        } finally {
            work.release();
        }
    }

    private int places(Context ctx) {
        return (int) Math.min(places, 1 + Math.max(0, ctx.req().getContentLengthLong()) / PLACE);
    }

    private static Refused busy(Context ctx) {
        ctx.header("Retry-After", "2");
        return new Refused(503, BUSY);
    }
}
