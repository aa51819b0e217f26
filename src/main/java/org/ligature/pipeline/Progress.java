package org.ligature.pipeline;

/** Is told how far a run has come; made for progress bars and plain progress lines. */
public interface Progress {
    /** Says nothing. */
    Progress SILENT = (done, total, what) -> {};

    /**
     * One more is done.
     *
     * @param done how many are done
     * @param total how many there are, or 0 when not known yet
     * @param what the one just finished, such as a file name
     */
    void step(int done, int total, String what);
}
