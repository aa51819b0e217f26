package org.ligature.cli;

/** The exit codes every command keeps to, so that scripts can rely on them. */
public final class ExitCode {

    public static final int DONE = 0;
    public static final int FINDINGS = 1;
    public static final int USAGE = 2;
    public static final int FAILED = 3;

    private ExitCode() {}
}
