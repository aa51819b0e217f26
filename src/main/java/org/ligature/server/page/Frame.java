package org.ligature.server.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.Words;
import org.ligature.server.http.Answers;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Assets;

/**
 * What stands around every page: its title, where one can go from it, in which language and colours.
 *
 * @param asked the request
 * @param title of the page
 * @param place which entry of the menu it belongs to; empty for none
 * @param waiting how many claims wait for review
 * @param day of the ledger's clock, in UTC; stands on paper
 */
public record Frame(Asked asked, String title, String place, int waiting, LocalDate day) {
    /** The frame of a page of a desk. */
    public static Frame of(Asked asked, Desk desk, String title, String place) {
        return new Frame(
                asked,
                title,
                place,
                Queue.of(desk.shelf(), desk.pack().tieTypes()).claims().size(),
                LocalDate.ofInstant(desk.workspace().clock().instant(), ZoneOffset.UTC));
    }

    public Words words() {
        return asked.words();
    }

    public String say(String key, Object... parts) {
        return words().say(key, parts);
    }

    public String lang() {
        return asked.lang().equals("zh") ? "zh-Hans" : asked.lang();
    }

    /** The same page in the other language. */
    public String otherLanguage() {
        return with("lang", asked.lang().equals("zh") ? "en" : "zh");
    }

    /** The same page in other colours: as the system has them, light, dark, and round again. */
    public String nextScheme() {
        return with(
                "scheme",
                switch (asked.scheme()) {
                    case "auto" -> "dark";
                    case "dark" -> "light";
                    default -> "auto";
                });
    }

    private String with(String name, String value) {
        String address = asked.address("", Map.of());
        return address + (address.contains("?") ? "&" : "?") + name + "=" + value;
    }

    /** An address within the workbench, with the day whose knowledge this page shows. */
    public String at(String address) {
        if (!Known.named(asked)) return address;
        int hash = address.indexOf('#') < 0 ? address.length() : address.indexOf('#');
        String known = (address.contains("?") ? "&" : "?") + Known.NAME + "=" + Asked.encoded(asked.text(Known.NAME));
        return address.substring(0, hash) + known + address.substring(hash);
    }

    /** This page with all that is known now. */
    public String now() {
        return asked.address("", Map.of(Known.NAME, ""));
    }

    /** The page's data: the same address with another ending. */
    public String data(String ending) {
        return asked.address(ending, Map.of());
    }

    public String asset(String name) {
        return Assets.address(name);
    }

    /** What scripts send along when they write. */
    public String csrfHeader() {
        return "{\"X-CSRF-Token\":\"" + asked.csrf() + "\"}";
    }

    /** Writes the page. */
    public void render(String template, Object model) {
        Answers.html(asked.context(), template, model);
    }
}
