package org.ligature.publish;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ligature.model.LigatureException;
import org.ligature.schema.Label;

/** The words of tables and pages in one of the interface's languages, from the message files. */
public final class Words {
    private static final String BUNDLE = "org.ligature.publish.messages";
    private static final List<String> LANGUAGES = List.of("en", "zh");

    private final String lang;
    private final ResourceBundle bundle;

    private Words(String lang) {
        this.lang = lang;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(lang),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of a language, {@code en} or {@code zh}. */
    public static Words in(String lang) {
        if (!LANGUAGES.contains(lang)) {
            throw new LigatureException("There is no interface in the language \"" + VisibleText.of(lang, 40)
                    + "\"; choose one of " + String.join(", ", LANGUAGES) + ".");
        }
        return new Words(lang);
    }

    public String lang() {
        return lang;
    }

    /** The message of a key, its places {0}, {1} … filled. */
    public String say(String key, Object... parts) {
        List<String> texts = new ArrayList<>();
        for (Object part : parts) texts.add(String.valueOf(part));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts.toArray());
    }

    /** The message of a key, or other words where the files don't have it. */
    public String sayOr(String key, String otherwise) {
        return bundle.containsKey(key) ? say(key) : otherwise;
    }

    /** "1 claim" or "3 claims": the message {@code key.one} or {@code key.many}. */
    public String count(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".many"), number);
    }

    public String label(Label label) {
        return lang.equals("zh") ? label.zh() : label.en();
    }
}
