package org.ligature.pipeline.datasets;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.ligature.model.Entity;

/** Reads the files of one format. What is said of one entity may come in several pieces with one id. */
interface ListReader {
    void read(List<Listed> files, Consumer<Entity> good, Consumer<SetAside> bad) throws IOException;
}
