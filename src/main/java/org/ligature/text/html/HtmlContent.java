package org.ligature.text.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the part of a page that is there to be read, and takes out what is not: menus, banners, scripts, forms. */
final class HtmlContent {
    private static final String NEVER_READ =
            "script, style, noscript, template, iframe, svg, canvas, object, select, button, input,"
                    + " textarea, nav, footer, aside, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
                    + " [role=complementary], [role=search], [role=dialog], [role=alertdialog]";
    private static final Pattern CLUTTER =
            Pattern.compile("(?i)(^|[\\s_-])(cookies?|consent|gdpr|newsletter|subscribe|subscription"
                    + "|share|sharing|social|breadcrumbs?|related|recommended|sidebar|advert|advertisement|ads?|promo|popup|modal|menu|navbar"
                    + "|nav|footer|skip-link|pagination|toolbar|comments?)($|[\\s_-])");
    private static final Pattern UNSEEN = Pattern.compile("(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final double CLUTTER_AT_MOST = 0.5;
    private static final double MAIN_AT_LEAST = 0.25;
    private static final int PROSE = 25;

    private HtmlContent() {}

    /** Takes out what nobody reads. */
    static void clean(Document page) {
        page.select(NEVER_READ).remove();
        int all = page.body().text().length();
        List<Element> clutter = new ArrayList<>();
        for (Element e : page.body().select("[class], [id], [style]")) if (clutter(e, all)) clutter.add(e);
        clutter.forEach(Element::remove);
    }

    /** A class such as "has-sidebar" sits on whole pages too, so what holds most of the text is never clutter. */
    private static boolean clutter(Element e, int all) {
        if (e.is("body, main, article, h1, h2, h3, p, table, tr, td, th")) return false;
        boolean marked = CLUTTER.matcher(e.className() + " " + e.id()).find()
                || UNSEEN.matcher(e.attr("style")).find();
        return marked && e.text().length() <= all * CLUTTER_AT_MOST;
    }

    /** The element that holds what is to be read. */
    static Element of(Document page) {
        Element body = page.body();
        int all = body.text().length();
        for (String main : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
            Elements found = body.select(main);
            if (found.size() != 1) continue;
            Element only = found.get(0);
            if (only.text().length() >= all * MAIN_AT_LEAST) return only;
        }
        return densest(body);
    }

    /** The element whose own paragraphs, and half of whose grandchildren's, hold most of the words that are no links. */
    private static Element densest(Element body) {
        Map<Element, Double> scores = new HashMap<>();
        List<Element> order = new ArrayList<>();
        for (Element p : body.select("p, li, td, pre, blockquote")) {
            double words = prose(p);
            if (words < PROSE) continue;
            score(p.parent(), words, scores, order);
            Element parent = p.parent();
            if (parent != null) score(parent.parent(), words / 2, scores, order);
        }
        Element best = body;
        double most = 0;
        double total = 0;
        for (Element e : order) {
            double score = scores.getOrDefault(e, 0.0);
            total += score;
            if (score > most) {
                most = score;
                best = e;
            }
        }
        boolean enough = most * 3 > total && best.text().length() >= body.text().length() * MAIN_AT_LEAST;
        return enough ? best : body;
    }

    private static void score(@Nullable Element e, double words, Map<Element, Double> scores, List<Element> order) {
        if (e == null) return;
        if (scores.merge(e, words, Double::sum) == words) order.add(e);
    }

    private static double prose(Element e) {
        int linked = e.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return e.ownText().length() + (e.text().length() - e.ownText().length() - linked) * 0.5;
    }

    /** The page's title in words, when it stands outside the content. */
    static @Nullable Element titleOutside(Document page, Element content) {
        Element h1 = page.body().selectFirst("h1");
        if (h1 == null || h1.text().isBlank() || content.equals(h1)) return null;
        boolean inside = h1.parents().contains(content);
        boolean repeated =
                content.select("h1, h2, h3").stream().anyMatch(h -> h.text().equalsIgnoreCase(h1.text()));
        return inside || repeated ? null : h1;
    }
}
