package org.ligature.server.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ligature.publish.Words;

/** A request as pages see it: its parameters, its language, its colours. */
public final class Asked {
    private static final int KEPT = 365 * 24 * 3600;
    private static final List<String> LANGUAGES = List.of("en", "zh");
    private static final List<String> SCHEMES = List.of("auto", "light", "dark");

    private final Context ctx;
    private final Words words;
    private final String scheme;

    private Asked(Context ctx, Words words, String scheme) {
        this.ctx = ctx;
        this.words = words;
        this.scheme = scheme;
    }

    /**
     * A request with the choices that its sender made, now or before.
     *
     * @param otherwise language of those who chose none
     */
    public static Asked of(Context ctx, String otherwise) {
        String lang = choice(ctx, "lang", LANGUAGES, otherwise);
        return new Asked(ctx, Words.in(lang), choice(ctx, "scheme", SCHEMES, "auto"));
    }

    /** What the address says, which is kept for the next pages; else what was kept. */
    private static String choice(Context ctx, String name, List<String> allowed, String otherwise) {
        String given = ctx.queryParam(name);
        if (given != null && allowed.contains(given)) {
            Cookie cookie = new Cookie("ligature-" + name, given);
            cookie.setPath("/");
            cookie.setMaxAge(KEPT);
            cookie.setSameSite(SameSite.STRICT);
            ctx.cookie(cookie);
            return given;
        }
        String kept = ctx.cookie("ligature-" + name);
        return kept != null && allowed.contains(kept) ? kept : otherwise;
    }

    public Words words() {
        return words;
    }

    public String lang() {
        return words.lang();
    }

    public String scheme() {
        return scheme;
    }

    /** Path without the format's ending. */
    public String path() {
        return ctx.path().replaceFirst("\\.(json|jsonl|csv|xlsx|html|svg)$", "");
    }

    public String csrf() {
        String token = ctx.attribute(Guard.CSRF);
        return token == null ? "" : token;
    }

    /** Whether a part of the page is asked for by a script of ours, and not a page. */
    public boolean partial() {
        return ctx.header("HX-Request") != null && ctx.header("HX-History-Restore-Request") == null;
    }

    /** A parameter of the address, stripped; empty where there is none. */
    public String text(String name) {
        String value = ctx.queryParam(name);
        return value == null ? "" : value.strip();
    }

    /** All values of a parameter that are not empty. */
    public List<String> texts(String name) {
        return ctx.queryParams(name).stream()
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList();
    }

    /** A whole number of the address, or another one where there is none or it is out of bounds. */
    public int number(String name, int otherwise, int most) {
        try {
            int number = Integer.parseInt(text(name));
            return number < 0 || number > most ? otherwise : number;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** A part of the path. */
    public String part(String name) {
        return ctx.pathParam(name).replaceFirst("\\.(json|jsonl|csv|xlsx|png)$", "");
    }

    /** A field of a form, stripped; empty where there is none. */
    public String field(String name) {
        String value = ctx.formParam(name);
        return value == null ? "" : value.strip();
    }

    /** This address with another ending and some parameters changed; an empty value takes one out. */
    public String address(String ending, Map<String, String> changes) {
        Map<String, List<String>> all = new TreeMap<>(ctx.queryParamMap());
        all.remove("lang");
        all.remove("scheme");
        changes.forEach((name, value) -> {
            if (value.isEmpty()) all.remove(name);
            else all.put(name, List.of(value));
        });
        List<String> pairs = new ArrayList<>();
        all.forEach((name, values) -> values.forEach(v -> pairs.add(encoded(name) + "=" + encoded(v))));
        String path = path().equals("/") && !ending.isEmpty() ? "/index" : path();
        return path + ending + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }

    /** All parameters but some, language and colours left out, for the hidden fields of a form. */
    public Map<String, List<String>> others(Set<String> own) {
        Map<String, List<String>> all = new TreeMap<>(ctx.queryParamMap());
        all.keySet().removeAll(own);
        all.keySet().removeAll(Set.of("lang", "scheme"));
        return all;
    }

    /** Text as it may stand in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public Context context() {
        return ctx;
    }
}
