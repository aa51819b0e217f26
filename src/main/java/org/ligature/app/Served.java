package org.ligature.app;

import org.ligature.cli.Serving;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.desk.Desk;
import org.ligature.schema.Pack;
import org.ligature.server.Workbench;
import org.ligature.server.http.Access;

/** Brings the server to the command line. */
final class Served implements Serving {
    private static final long LARGEST = 64L << 20;

    @Override
    public Running start(Workspace workspace, Pack pack, Wish wish) {
        Access access = new Access(wish.host(), wish.port(), wish.token());
        Desk desk = new Desk(workspace, pack);
        try {
            Workbench.Options options = new Workbench.Options(access, wish.lang(), wish.user(), LARGEST);
            return new Open(desk, Workbench.start(desk, options));
        } catch (RuntimeException e) {
            desk.close();
            throw e;
        }
    }

    private record Open(Desk desk, Workbench workbench) implements Running {
        @Override
        public String address() {
            return workbench.address();
        }

        @Override
        public void close() {
            workbench.close();
            desk.close();
        }
    }
}
