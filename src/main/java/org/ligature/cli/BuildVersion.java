package org.ligature.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Names the running version of Ligature, as its jar's manifest gives it. */
final class BuildVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = BuildVersion.class.getPackage().getImplementationVersion();
        return new String[] {"ligature " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
}
