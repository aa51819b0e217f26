package org.ligature.server.screen;

import java.util.List;
import org.ligature.ledger.NotedRun;
import org.ligature.publish.VisibleText;
import org.ligature.server.page.Frame;

/**
 * What is shown of a run whose results are gone.
 *
 * @param frame around it
 * @param noted what is recorded of it
 */
public record RunHead(Frame frame, NotedRun noted) {
    private static final int LONGEST = 120;

    public List<String> versions() {
        return Labels.versions(noted.run());
    }

    public String visible(String text) {
        return VisibleText.of(text, LONGEST);
    }

    public String when() {
        return noted.when().toString().substring(0, 16).replace('T', ' ');
    }
}
