package org.ligature.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One import of a list of entities.
 *
 * @param name short name of the data set, as commands and the API use it
 * @param version hash of the files and of how they were read
 * @param title for people
 * @param format how the files were read, such as {@code ftm}
 * @param mapping the mapping file's text, or null where the format needs none
 * @param files the files, in their order
 * @param entities how many entities they gave
 * @param setAside how many rows could not be read
 */
public record DatasetImport(
        String name,
        String version,
        String title,
        String format,
        @Nullable String mapping,
        List<File> files,
        int entities,
        int setAside) {
    public DatasetImport {
        files = List.copyOf(files);
    }

    /** A file of the import; its bytes are in the archive. */
    public record File(String name, String sha256) {}
}
