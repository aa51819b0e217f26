package org.ligature.server.screen;

import org.ligature.pipeline.screening.StoredOrders;

/**
 * A run that was started since the server was.
 *
 * @param stored what is screened, and how
 * @param stage how far it has come
 * @param done how many rows are done
 * @param fault why it broke off, or empty
 */
public record Job(StoredOrders.Stored stored, Stage stage, long done, String fault) {
    /** How far a run has come. */
    public enum Stage {
        WAITING,
        RUNNING,
        STOPPED,
        FAILED,
        DONE
    }

    static Job waiting(StoredOrders.Stored stored) {
        return new Job(stored, Stage.WAITING, 0, "");
    }

    Job at(Stage next) {
        return new Job(stored, next, done, fault);
    }

    Job step(long rows) {
        return new Job(stored, stage, rows, fault);
    }

    Job failed(String why) {
        return new Job(stored, Stage.FAILED, done, why);
    }

    public String run() {
        return stored.run();
    }

    public boolean ended() {
        return stage != Stage.WAITING && stage != Stage.RUNNING;
    }
}
