package org.ligature.text.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The path of the element that a walk is in, such as {@code body/div[2]/p[3]}, counted on the way. */
final class HtmlPath {
    private static final int DEEPEST = 24;

    private final Deque<Step> steps = new ArrayDeque<>();
    private Map<String, Integer> children = new HashMap<>();

    /** An element on the way, and how many children of each tag were seen in its parent. */
    private record Step(String name, Map<String, Integer> siblings) {}

    /** Sets where the walk starts. */
    void above(Element root) {
        steps.clear();
        children = new HashMap<>();
        for (Element e = root.parent(); e != null; e = e.parent()) {
            String name = e.normalName();
            if (!name.equals("html") && !name.startsWith("#"))
                steps.addLast(new Step(name + place(e), new HashMap<>()));
        }
        if (root.parent() != null) children.put(root.normalName(), number(root) - 1);
    }

    private static String place(Element e) {
        return e.normalName().equals("body") ? "" : "[" + number(e) + "]";
    }

    private static int number(Element e) {
        int number = 1;
        for (Element s = e.previousElementSibling(); s != null; s = s.previousElementSibling()) {
            if (s.normalName().equals(e.normalName())) number++;
        }
        return number;
    }

    void enter(String tag, String id) {
        int number = children.merge(tag, 1, Integer::sum);
        String name = id.isEmpty() ? tag.equals("body") ? tag : tag + "[" + number + "]" : tag + "#" + id;
        steps.push(new Step(name, children));
        children = new HashMap<>();
    }

    void leave() {
        children = steps.pop().siblings();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        Iterator<Step> up = steps.iterator();
        for (int depth = 0; up.hasNext() && depth < DEEPEST; depth++) {
            String name = up.next().name();
            out.insert(0, depth == 0 ? name : name + "/");
            // An id is as good as the whole way to it.
            if (name.indexOf('#') >= 0) break;
        }
        return out.toString();
    }
}
