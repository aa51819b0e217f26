package org.ligature;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** A room of the house: a package directly under the root, with the rooms that it may use. In the order of the data's way. */
enum Room {
    MODEL(""),
    SCHEMA("model"),
    NAME(""),
    ARCHIVE("model"),
    TEXT("model"),
    EXTRACT("model schema name"),
    LEDGER("model schema"),
    REVIEW("model ledger"),
    RESOLVE("model schema name ledger"),
    INDEX("model schema name"),
    GRAPH("model schema"),
    SCREEN("model schema name index resolve ledger"),
    PUBLISH("model schema graph review"),
    PIPELINE("model schema name archive text extract ledger review resolve index graph screen publish"),
    CLI(PIPELINE.uses + " pipeline"),
    SERVER(PIPELINE.uses + " pipeline"),
    APP(CLI.uses + " cli server");

    /** Names separated by spaces, as in the table of docs/architecture.md. */
    final String uses;

    Room(String uses) {
        this.uses = uses;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The room's package and all below, in ArchUnit's notation. */
    String packages() {
        return "org.ligature." + id() + "..";
    }

    /** The packages of every room that this one may not use. */
    String[] forbidden() {
        List<String> allowed = List.of(uses.split(" "));
        Predicate<Room> open = room -> room == this || allowed.contains(room.id());
        return Arrays.stream(values()).filter(open.negate()).map(Room::packages).toArray(String[]::new);
    }
}
