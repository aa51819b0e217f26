package org.ligature.server.screen;

import org.ligature.publish.VisibleText;
import org.ligature.server.page.Frame;

/**
 * What is shown of a run that has no results yet.
 *
 * @param frame around it
 * @param job how far it has come
 */
public record GoingView(Frame frame, Job job) {
    private static final int LONGEST = 200;

    public String address() {
        return Addresses.run(job.run());
    }

    public String visible(String text) {
        return VisibleText.of(text, LONGEST);
    }

    public long all() {
        return job.stored().list().rows();
    }

    public String stage() {
        return frame.say("screen.stage." + job.stage().name().toLowerCase(java.util.Locale.ROOT));
    }
}
