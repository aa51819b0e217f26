package org.ligature.pipeline.screening;

import java.nio.file.Path;

/**
 * A list that came in and waits to be screened.
 *
 * @param id the same for the same name and bytes
 * @param name as it came, for people
 * @param file where its rows are
 * @param rows how many rows it has, the head left out
 * @param faults how many of them can't be read
 * @param charset what its bytes were read as
 */
public record KeptList(String id, String name, Path file, long rows, long faults, String charset) {}
