package org.ligature.text;

import java.time.Duration;

/**
 * How much one document may cost before it is set aside.
 *
 * @param bytes largest size; also bounds what a compressed document may grow to
 * @param time longest time to parse
 */
public record Limits(long bytes, Duration time) {
    /** What holds unless the user says otherwise: 64 MB and two minutes. */
    public static final Limits DEFAULT = ofMegabytes(64);

    /** Another size, as the option {@code --max-mb} gives it. */
    public static Limits ofMegabytes(int megabytes) {
        return new Limits((long) megabytes << 20, Duration.ofMinutes(2));
    }
}
