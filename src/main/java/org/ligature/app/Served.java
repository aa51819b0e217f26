package org.ligature.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ligature.cli.Serving;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.catalog.Accepted;
import org.ligature.pipeline.catalog.DatasetSpec;
import org.ligature.pipeline.catalog.Holdings;
import org.ligature.pipeline.catalog.Manifest;
import org.ligature.pipeline.catalog.Shelved;
import org.ligature.pipeline.catalog.Source;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.panel.Readers;
import org.ligature.pipeline.resolving.Canonical;
import org.ligature.schema.Pack;
import org.ligature.server.Workbench;
import org.ligature.server.api.Api;
import org.ligature.server.http.Access;

/** Brings the server to the command line. */
final class Served implements Serving {
    private static final long LARGEST = 64L << 20;

    @Override
    public Running start(Workspace workspace, Pack pack, Readers readers, Wish wish) {
        Access access = new Access(
                wish.host(),
                wish.port(),
                wish.token(),
                new TreeSet<>(wish.data().origins()));
        Holdings holdings =
                Holdings.load(workspace.folder().resolve("index"), () -> sources(workspace, pack, wish.data()));
        Desk desk = new Desk(workspace, pack, readers);
        try {
            Workbench.Options options = new Workbench.Options(access, wish.lang(), wish.user(), LARGEST);
            Api api = new Api(holdings, wish.data().updateToken());
            Workbench workbench = Workbench.start(desk, options, api);
            workbench.rehearse();
            return new Open(desk, holdings, workbench);
        } catch (RuntimeException e) {
            desk.close();
            holdings.close();
            throw e;
        }
    }

    private static List<Source> sources(Workspace workspace, Pack pack, Data data) {
        Path manifest = data.manifest();
        List<Source> sources = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        if (manifest != null) {
            for (DatasetSpec spec : Manifest.read(manifest)) {
                sources.add(Source.of(spec));
                names.add(spec.name());
            }
        }
        sources.addAll(Shelved.sources(new DatasetShelf(workspace), Canonical.of(workspace)::apply, names));
        sources.forEach(source -> names.add(source.spec().name()));
        sources.addAll(Accepted.sources(workspace, pack, data.unreviewed(), names));
        return sources;
    }

    private record Open(Desk desk, Holdings holdings, Workbench workbench) implements Running {
        @Override
        public String address() {
            return workbench.address();
        }

        @Override
        public void close() {
            workbench.close();
            holdings.close();
            desk.close();
        }
    }
}
