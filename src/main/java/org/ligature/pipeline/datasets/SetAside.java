package org.ligature.pipeline.datasets;

/**
 * A row that could not be read.
 *
 * @param file name of its file
 * @param row its number, from 1
 * @param reason what is wrong with it
 */
public record SetAside(String file, long row, String reason) {
    @Override
    public String toString() {
        return file + ", row " + row + ": " + reason;
    }
}
