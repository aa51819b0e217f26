package org.ligature.pipeline.datasets;

import java.nio.file.Path;

/**
 * A file of a list.
 *
 * @param name its name, for messages
 * @param path where its bytes are
 */
record Listed(String name, Path path) {}
