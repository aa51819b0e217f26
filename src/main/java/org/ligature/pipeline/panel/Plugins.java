package org.ligature.pipeline.panel;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.ligature.extract.Plugin;
import org.ligature.extract.Proposer;
import org.ligature.extract.deep.DeepReading;
import org.ligature.extract.proof.Gate;
import org.ligature.extract.rules.RuleExtractor;
import org.ligature.model.LigatureException;
import org.ligature.schema.Pack;

/** Finds extractors by name: the built-in {@code rules} and {@code deep}, and what {@link ServiceLoader} knows of. */
public final class Plugins {
    private static final String RULES = "rules";
    /** Extractors of our own; no jar can take their names. */
    public static final List<String> BUILT_IN = List.of(RULES, DeepReading.ID);

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9._+-]{1,40}");

    private final Map<String, Plugin> found = new TreeMap<>();

    /** @param jars where to look besides the class path */
    public Plugins(List<Path> jars) {
        ClassLoader loader = Plugins.class.getClassLoader();
        if (!jars.isEmpty())
            loader = new URLClassLoader(jars.stream().map(Plugins::url).toArray(URL[]::new), loader);
        try {
            for (Plugin plugin : ServiceLoader.load(Plugin.class, loader)) found.putIfAbsent(plugin.id(), plugin);
        } catch (ServiceConfigurationError e) {
            throw new LigatureException(
                    "An extractor plug-in can't be loaded: " + e.getMessage() + ". Remove it, or build it again.", e);
        }
    }

    private static URL url(Path jar) {
        if (!Files.exists(jar))
            throw new LigatureException("The plug-in " + jar + " does not exist; name its jar with --plugin.");
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new LigatureException("The plug-in " + jar + " can't be opened: " + e.getMessage(), e);
        }
    }

    /** Names that can be chosen. */
    public List<String> names() {
        List<String> names = new ArrayList<>(BUILT_IN);
        found.keySet().stream().filter(n -> !names.contains(n)).forEach(names::add);
        return names;
    }

    /** Fails with the names that there are if one of those chosen isn't among them. */
    public void require(List<String> chosen) {
        for (String name : chosen)
            if (!names().contains(name))
                throw new LigatureException("There is no extractor " + name + "; known are "
                        + String.join(", ", names()) + ". Put its jar on the class path, or name it with --plugin.");
    }

    /**
     * The extractors of a run.
     *
     * @param chosen names, each once
     * @param maker makes the built-in one over the same pack, which takes a while and which the deep one does without
     */
    public Panel panel(Pack pack, Supplier<RuleExtractor> maker, List<String> chosen, Guarded.Limits limits) {
        if (chosen.equals(List.of(DeepReading.ID))) return new Panel(List.of(deep(pack)));
        RuleExtractor rules = maker.get();
        Gate gate = new Gate(pack, rules);
        List<Member> members = new ArrayList<>();
        for (String name : chosen.stream().distinct().toList()) {
            if (name.equals(RULES)) members.add(Member.rules(rules, gate));
            else if (name.equals(DeepReading.ID)) members.add(deep(pack));
            else members.add(new Guarded(proposer(name, pack), gate, limits, rules.stamp()));
        }
        return new Panel(members);
    }

    /** What the deep reader claims are rules' claims, weighed otherwise, so that it has a gate of its own. */
    private static Member deep(Pack pack) {
        RuleExtractor deep = started(DeepReading.ID, () -> DeepReading.open(pack));
        return Member.rules(deep, new Gate(pack, deep));
    }

    private Proposer proposer(String name, Pack pack) {
        require(List.of(name));
        Plugin plugin = Objects.requireNonNull(found.get(name));
        Proposer proposer = started(name, () -> plugin.open(pack));
        boolean sound = name.equals(proposer.id())
                && ID.matcher(name).matches()
                && !name.equals("hand")
                && VERSION.matcher(String.valueOf(proposer.version())).matches();
        if (sound) return proposer;
        throw new LigatureException("The extractor " + name + " calls itself " + proposer.id() + ", version "
                + proposer.version()
                + ": the name must be its plug-in's, of lower-case letters, digits and hyphens, and not hand;"
                + " the version of letters, digits and . _ + -");
    }

    private static <P extends Proposer> P started(String name, Supplier<P> opening) {
        try {
            return opening.get();
        } catch (RuntimeException | LinkageError e) {
            throw new LigatureException("The extractor " + name + " can't be started: " + e, e);
        }
    }
}
