package org.ligature.pipeline.exchange;

import org.ligature.model.Entity;
import org.ligature.model.Statement;

/** Where an export goes: a file of one format. */
public interface Sink {
    /** A statement; those of one thing follow each other. */
    void accept(Statement statement);

    /** A whole thing. */
    void accept(Entity entity);

    /** Nothing more comes. */
    void end();
}
